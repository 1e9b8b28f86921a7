package org.consilium.deidentification.detecting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.ui.Message;

/// What detectors proposed for a text. Where two overlap the surer one stays, then the longer.
public final class Candidates {
    private final List<Candidate> proposed = new ArrayList<>();
    private final BitSet taken = new BitSet();

    void add(int start, int end, Kind kind, double confidence, Message reason) {
        if (start < end) {
            proposed.add(new Candidate(start, end, kind, confidence, reason));
            taken.set(start, end);
        }
    }

    void add(Tokens.Token from, Tokens.Token to, Kind kind, double confidence, Message reason) {
        add(from.start(), to.end(), kind, confidence, reason);
    }

    /// Whether a detector that ran before has claimed any of it.
    boolean isTaken(Tokens.Token token) {
        int next = taken.nextSetBit(token.start());
        return next >= 0 && next < token.end();
    }

    List<Candidate> all() {
        return proposed;
    }

    /// In the order of the text, none overlapping another.
    public List<Candidate> settled() {
        var bySureness =
                proposed.stream()
                        .sorted(
                                Comparator.comparingDouble(Candidate::confidence)
                                        .thenComparingInt(Candidate::length)
                                        .reversed())
                        .toList();
        var kept = new ArrayList<Candidate>();
        var covered = new BitSet();
        for (var candidate : bySureness) {
            int hit = covered.nextSetBit(candidate.start());
            if (hit < 0 || hit >= candidate.end()) {
                kept.add(candidate);
                covered.set(candidate.start(), candidate.end());
            }
        }
        kept.sort(Comparator.comparingInt(Candidate::start));
        return kept;
    }
}
