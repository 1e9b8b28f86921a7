package org.consilium.cases.draft;

import org.consilium.ui.Attachment;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Model of `cases/draft/file`: a file that was taken, or why not; `saveAt` is where its draft is
/// saved.
public record DraftFile(@Nullable Attachment file, @Nullable Message why, @Nullable String saveAt) {
    static DraftFile taken(Attachment file, String saveAt) {
        return new DraftFile(file, null, saveAt);
    }

    static DraftFile refused(Message why) {
        return new DraftFile(null, why, null);
    }
}
