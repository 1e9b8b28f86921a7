package org.consilium.messaging.model;

import java.time.Instant;
import java.util.List;
import org.consilium.files.FileId;
import org.consilium.platform.SubmissionId;

/// A message to be written: cleaned and checked, with its safe HTML, and the files of its form. An
/// `undoable` one was sent from a page, where it can be taken back for some seconds.
public record NewMessage(
        String body,
        String html,
        SubmissionId submission,
        Instant at,
        List<FileId> files,
        boolean undoable) {
    public NewMessage {
        files = List.copyOf(files);
    }

    public NewMessage with(List<FileId> held) {
        return new NewMessage(body, html, submission, at, held, undoable);
    }

    /// The same, sent from a page.
    public NewMessage fromPage() {
        return new NewMessage(body, html, submission, at, files, true);
    }
}
