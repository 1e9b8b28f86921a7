package org.consilium.discussions.replying;

import java.util.List;
import org.consilium.deidentification.GateForm;
import org.consilium.files.FileId;
import org.consilium.platform.SubmissionId;
import org.jspecify.annotations.Nullable;

/// A reply to be written; `body` has been cleaned and checked. `quotedSeq` is the reply it quotes;
/// `files` lie in the draft's tray; `gate` is what its author decided about words that could tell
/// who a patient is. An `undoable` one was sent from a page, where it can be taken back for some
/// seconds.
public record NewReply(
        String body,
        @Nullable Integer quotedSeq,
        SubmissionId submission,
        List<FileId> files,
        GateForm gate,
        boolean undoable) {
    public NewReply {
        files = List.copyOf(files);
    }

    public NewReply(String body, @Nullable Integer quotedSeq, SubmissionId submission) {
        this(body, quotedSeq, submission, List.of(), GateForm.none(), false);
    }
}
