package org.consilium.verification.standing;

import org.consilium.ui.Message;

/// Why a standing ended.
public enum EndCause {
    EXPIRED("The time it was given for is over."),
    REGISTRY("The registry says that the number no longer stands for a right to practise."),
    REPLACED("A newer claim took its place."),
    LEFT("The member left for good.");

    private final String english;

    EndCause(String english) {
        this.english = english;
    }

    public Message reason() {
        return Message.of(english);
    }
}
