package org.consilium.home;

/// What is true of this instance, over the last 30 days: questions answered, the median minutes to
/// a first answer, and how many clinicians of how many countries are verified now. And of all cases
/// ever published, as far as they were not withdrawn: how many tell what it was in the end.
public record Figures(
        int answered, int medianMinutes, int clinicians, int countries, int cases, int solved) {
    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    private static final double ALL = 100;
    private static final int ENOUGH_ANSWERS = 10;
    private static final int ENOUGH_CLINICIANS = 10;

    /// Whether there are enough answers for a median to mean something.
    public boolean tellsOfAnswers() {
        return answered >= ENOUGH_ANSWERS;
    }

    /// Small numbers are told too: the number of cases stands beside the share.
    public boolean tellsOfCases() {
        return cases > 0;
    }

    /// Of a hundred cases, how many have an outcome.
    public long solvedPercent() {
        return cases == 0 ? 0 : Math.round(ALL * solved / cases);
    }

    public boolean tellsOfClinicians() {
        return clinicians >= ENOUGH_CLINICIANS;
    }
}
