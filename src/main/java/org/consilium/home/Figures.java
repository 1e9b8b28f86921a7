package org.consilium.home;

/// What is true of this instance, over the last 30 days: questions answered, the median minutes to
/// a first answer, and how many clinicians of how many countries are verified now.
public record Figures(int answered, int medianMinutes, int clinicians, int countries) {
    static final Figures NONE = new Figures(0, 0, 0, 0);

    private static final int ENOUGH_ANSWERS = 10;
    private static final int ENOUGH_CLINICIANS = 10;

    /// Whether there are enough answers for a median to mean something.
    public boolean tellsOfAnswers() {
        return answered >= ENOUGH_ANSWERS;
    }

    public boolean tellsOfClinicians() {
        return clinicians >= ENOUGH_CLINICIANS;
    }
}
