package org.consilium.files.taking;

import org.consilium.files.model.FileType;
import org.consilium.ui.Message;

/// What a look at a file's content says: what it is, or why it is not taken.
sealed interface Examination {
    record Known(FileType type) implements Examination {}

    record Refused(Message why) implements Examination {}

    static Examination refused(String english, Object... pairs) {
        return new Refused(Message.of(english, pairs));
    }
}
