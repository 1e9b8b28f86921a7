package org.consilium.deidentification;

import org.consilium.ui.Message;

/// A stretch of text that could tell who somebody is. `start` and `end` count Unicode code points
/// from the beginning of the text, `end` exclusive. `confidence` is between 0 and 1: how sure the
/// detector is, not a probability that was measured. `replacement` may stand in its place.
public record Finding(
        int start, int end, Kind kind, double confidence, Message reason, String replacement) {

    public Letter letter() {
        return kind.letter();
    }

    /// The same finding in a text that has `before` code points in front.
    Finding shifted(int before) {
        return new Finding(start + before, end + before, kind, confidence, reason, replacement);
    }
}
