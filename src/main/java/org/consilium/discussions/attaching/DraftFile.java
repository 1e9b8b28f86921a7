package org.consilium.discussions.attaching;

import org.consilium.ui.Attachment;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Model of `discussions/draft-file`: a file that was taken, or why not.
public record DraftFile(@Nullable Attachment file, @Nullable Message why) {
    static DraftFile taken(Attachment file) {
        return new DraftFile(file, null);
    }

    static DraftFile refused(Message why) {
        return new DraftFile(null, why);
    }
}
