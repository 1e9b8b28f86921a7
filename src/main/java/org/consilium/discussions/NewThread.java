package org.consilium.discussions;

import java.util.List;
import org.consilium.deidentification.GateForm;
import org.consilium.files.FileId;
import org.jspecify.annotations.Nullable;

/// What a thread begins with: title on one line, body in Markdown, tags as typed. Text is cleaned
/// and checked when it is used. `files` lie in the draft's tray; `gate` is what its author decided
/// about words that could tell who a patient is. An `undoable` one was sent from a page, where it
/// can be taken back for some seconds.
public record NewThread(
        Place place,
        ThreadKind kind,
        String title,
        String body,
        @Nullable String specialty,
        List<String> tags,
        List<FileId> files,
        GateForm gate,
        boolean undoable) {
    public NewThread {
        tags = List.copyOf(tags);
        files = List.copyOf(files);
    }

    public NewThread(
            Place place,
            ThreadKind kind,
            String title,
            String body,
            @Nullable String specialty,
            List<String> tags) {
        this(place, kind, title, body, specialty, tags, List.of());
    }

    public NewThread(
            Place place,
            ThreadKind kind,
            String title,
            String body,
            @Nullable String specialty,
            List<String> tags,
            List<FileId> files) {
        this(place, kind, title, body, specialty, tags, files, GateForm.none(), false);
    }

    public NewThread with(List<FileId> held) {
        return new NewThread(place, kind, title, body, specialty, tags, held, gate, undoable);
    }

    public NewThread with(GateForm decided) {
        return new NewThread(place, kind, title, body, specialty, tags, files, decided, undoable);
    }

    /// The same, sent from a page.
    public NewThread fromPage() {
        return new NewThread(place, kind, title, body, specialty, tags, files, gate, true);
    }
}
