package org.consilium.discussions.attaching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.SentFiles;
import org.consilium.platform.Viewer;
import org.consilium.ui.Attachment;
import org.consilium.ui.Problems;
import org.springframework.stereotype.Component;

/// Files of a form that writes a post. Who calls it has asked the gate whether the post may be
/// written.
@Component
public class Attaching {
    private final Files files;

    Attaching(Files files) {
        this.files = files;
    }

    /// Takes what the form came with; answers the files it holds now.
    public List<FileId> take(Viewer writer, DraftKey key, SentFiles sent, Problems problems) {
        return sent.isAny() || !sent.texts().isEmpty()
                ? files.take(key.tray(writer.id()), sent, problems)
                : List.of();
    }

    /// The same for a form that is sent for good: then every picture needs a description, and the
    /// word of its sender that nobody can be recognised in it.
    public List<FileId> takeAll(Viewer writer, DraftKey key, SentFiles sent, Problems problems) {
        var held = take(writer, key, sent, problems);
        if (!held.isEmpty()) {
            demand(inDraft(writer, key), held, problems);
        }
        return held;
    }

    /// The same for a form that changes a post.
    public List<FileId> takeAll(
            Viewer writer, DraftKey key, PostId post, SentFiles sent, Problems problems) {
        var held = take(writer, key, sent, problems);
        if (!held.isEmpty()) {
            demand(shown(writer, key, post, sent), held, problems);
        }
        return held;
    }

    private static void demand(List<Attachment> shown, List<FileId> held, Problems problems) {
        Files.demandDescriptions(shown, held, problems);
        Files.demandReviewed(shown, held, problems);
    }

    /// A thread or a reply, as the files of it know it.
    public record PostId(String kind, UUID id) {}

    public List<Attachment> inDraft(Viewer writer, DraftKey key) {
        return files.in(key.tray(writer.id()));
    }

    /// What a form that changes a post shows: of the post's own files those that the form still
    /// held, or all where it says nothing of files, and what lies in the draft; as the form
    /// describes them.
    public static List<Attachment> shown(Files.Shown both, SentFiles sent) {
        var shown = new ArrayList<>(both.own());
        if (sent.shown()) {
            var held = sent.listed().stream().map(FileId::shortForm).toList();
            var dropped = sent.dropped().stream().map(FileId::shortForm).toList();
            shown.removeIf(file -> !held.contains(file.id()) || dropped.contains(file.id()));
        }
        shown.addAll(both.tray());
        return sent.described(shown);
    }

    private List<Attachment> shown(Viewer writer, DraftKey key, PostId post, SentFiles sent) {
        return shown(files.shown(key.tray(writer.id()), post.kind(), post.id()), sent);
    }

    /// Throws away what came again with a form that had been sent before.
    public void forget(Viewer writer, DraftKey key, Collection<FileId> held) {
        files.drop(key.tray(writer.id()), held);
    }
}
