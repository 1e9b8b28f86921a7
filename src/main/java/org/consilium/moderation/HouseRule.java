package org.consilium.moderation;

import java.time.Duration;
import org.consilium.ui.Message;

/// One of the published rules. `within` is how long a first decision may take; `urgent` puts a
/// report above all others; a `grave` breach may be answered by a suspension without a warning
/// before.
public record HouseRule(
        String code,
        Message name,
        Message text,
        Ground ground,
        Duration within,
        boolean urgent,
        boolean grave) {

    /// What a rule stands on.
    public enum Ground {
        LAW("The law"),
        TERMS("The terms of this community");

        private final String english;

        Ground(String english) {
            this.english = english;
        }

        public Message label() {
            return Message.of(english);
        }
    }
}
