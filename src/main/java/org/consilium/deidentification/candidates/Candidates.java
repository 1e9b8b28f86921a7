package org.consilium.deidentification.candidates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.ui.Message;

/// What detectors proposed for a text. Where two overlap the surer one stays, then the longer.
public final class Candidates {
    private final List<Candidate> proposed = new ArrayList<>();
    private final BitSet taken = new BitSet();

    public void add(int start, int end, Kind kind, double confidence, Message reason) {
        if (start < end) {
            proposed.add(new Candidate(start, end, kind, confidence, reason));
            taken.set(start, end);
        }
    }

    public void add(
            Tokens.Token from, Tokens.Token to, Kind kind, double confidence, Message reason) {
        add(from.start(), to.end(), kind, confidence, reason);
    }

    /// Whether a detector that ran before has claimed any of it.
    public boolean isTaken(Tokens.Token token) {
        for (int i = token.start(); i < token.end(); i++) {
            if (taken.get(i)) {
                return true;
            }
        }
        return false;
    }

    public List<Candidate> all() {
        return proposed;
    }

    /// Takes back what turned out to be nothing.
    public void drop(Predicate<Candidate> doubtful) {
        proposed.removeIf(doubtful);
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
