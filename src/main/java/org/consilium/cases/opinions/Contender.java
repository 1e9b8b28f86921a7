package org.consilium.cases.opinions;

import java.util.List;
import org.consilium.cases.differential.DiagnosisId;

/// A diagnosis as the crowd holds it: its shares now and when each had said something for the first
/// time, in per cent; how many name it now, and the most anybody gives it; what it is called too;
/// and the reasons. `truth` when it is what it was.
public record Contender(
        DiagnosisId id,
        String name,
        List<String> alsoCalled,
        double now,
        double first,
        int named,
        int most,
        boolean truth,
        List<Reason> reasons) {
    private static final int FEW_REASONS = 3;
    private static final double TENTH = 10;
    private static final double WIDEST = 99.4;

    public Contender {
        alsoCalled = List.copyOf(alsoCalled);
        reasons = List.copyOf(reasons);
    }

    /// For a page that has more to show.
    public List<Reason> fewReasons() {
        return reasons.subList(0, Math.min(FEW_REASONS, reasons.size()));
    }

    public int moreReasons() {
        return Math.max(0, reasons.size() - FEW_REASONS);
    }

    public long nowRounded() {
        return Math.round(now);
    }

    /// Where the mark of the first words stands on a bar of 100.
    public double firstMark() {
        return Math.clamp(Math.round(first * TENTH) / TENTH, 0, WIDEST);
    }

    public long firstRounded() {
        return Math.round(first);
    }
}
