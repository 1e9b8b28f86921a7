package org.consilium.cases.differential;

/// One line of a differential: a diagnosis, how likely its reader holds it, in whole per cent, and
/// what speaks for it (empty where they gave no reason).
public record Belief(DiagnosisName name, int percent, String reason) {
    static final int REASON_AT_MOST = 500;
    static final int CERTAIN = 100;

    public Belief {
        if (percent < 1 || percent > CERTAIN) {
            throw new IllegalArgumentException("a probability is 1 to 100 per cent");
        }
    }
}
