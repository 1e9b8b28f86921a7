package org.consilium.discussions.widening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Model of `discussions/waiting`: questions of the last `days` that had no answer after
/// `patience`, by specialty.
public record WaitingPage(List<Line> lines, long days, Duration patience) {
    /// How many wait, how many of them were offered to others, and since when the oldest does.
    public record Line(String specialty, long waiting, long widened, Instant oldest) {
        Line called(String name) {
            return new Line(name, waiting, widened, oldest);
        }
    }

    public WaitingPage {
        lines = List.copyOf(lines);
    }
}
