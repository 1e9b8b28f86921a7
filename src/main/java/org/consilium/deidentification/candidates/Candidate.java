package org.consilium.deidentification.candidates;

import org.consilium.deidentification.Kind;
import org.consilium.ui.Message;

/// What a detector proposes; `start` and `end` count `char`s.
public record Candidate(int start, int end, Kind kind, double confidence, Message reason) {
    int length() {
        return end - start;
    }

    boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }
}
