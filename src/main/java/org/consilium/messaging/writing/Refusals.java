package org.consilium.messaging.writing;

import org.consilium.messaging.model.WritingPolicy;
import org.consilium.ui.Message;

/// Why somebody may not write, in words. That the other blocked them is said in the same words as
/// that the other left.
public final class Refusals {
    private Refusals() {}

    public static Message of(WritingPolicy why) {
        return switch (why) {
            case ALLOWED -> Message.of("You can write here.");
            case NOT_VERIFIED -> Message.of("Verified clinicians write here.");
            case SUSPENDED ->
                    Message.of(
                            "Your account is suspended. Nothing is lost: the page of the decision says why and until when.");
            case BLOCKED_BY_SELF ->
                    Message.of("You blocked this person. Take the block back to write.");
            case WAITS ->
                    Message.of("Your first message waits for an answer. You can go on after it.");
            case NOBODY_THERE ->
                    Message.of("This conversation takes no new messages at the moment.");
        };
    }
}
