package org.consilium.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.files.model.FileRepository;
import org.consilium.files.model.RemovalRepository;
import org.consilium.files.model.StoredFile;
import org.consilium.files.taking.TakeFile;
import org.consilium.platform.MemberId;
import org.consilium.ui.Attachment;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What other modules do with files. Whether the member may write where the files go is asked by
/// them, before; whether somebody may open a file is asked of its [FileOwner], at each request.
@Component
public class Files {
    /// How many files one thing has at the most.
    public static final int MOST = 10;

    private static final int LONGEST_TEXT = 500;
    private static final String FIELD = "file";

    private final TakeFile takeFile;
    private final FileRepository files;
    private final RemovalRepository removals;
    private final Clock clock;

    Files(TakeFile takeFile, FileRepository files, RemovalRepository removals, Clock clock) {
        this.takeFile = takeFile;
        this.files = files;
        this.removals = removals;
        this.clock = clock;
    }

    /// Takes one file into a tray. `name` is what the sender calls it.
    public TakeOutcome take(Tray tray, Wanted wanted, String name, InputStreamSource content) {
        return takeFile.take(tray, wanted, name, content);
    }

    /// Takes all that a form came with: new files into the tray, descriptions, and out of the tray
    /// what was dropped. Answers the files the form holds now; what was refused is a problem of the
    /// field `file`.
    public List<FileId> take(Tray tray, SentFiles sent, Problems problems) {
        describe(tray.member(), sent.texts(), problems);
        drop(tray, sent.dropped());
        var held = new ArrayList<>(sent.listed());
        held.removeAll(sent.dropped());
        for (var file : sent.files()) {
            if (held.size() >= MOST) {
                problems.add(
                        FIELD, Message.of("At most {most} files are taken here.", "most", MOST));
                break;
            }
            var name = file.getOriginalFilename();
            switch (takeFile.take(tray, Wanted.ATTACHMENT, name == null ? "" : name, file)) {
                case TakeOutcome.Taken taken -> held.add(taken.file());
                case TakeOutcome.Refused refused -> problems.add(FIELD, refused.why());
            }
        }
        return held.stream().distinct().limit(MOST).toList();
    }

    /// Asks for a description of every picture among the files that are to be sent.
    public static void demandDescriptions(
            Collection<Attachment> shown, Collection<FileId> held, Problems problems) {
        var sent = held.stream().map(FileId::shortForm).toList();
        for (var file : shown) {
            if (file.isPicture() && file.alt().isBlank() && sent.contains(file.id())) {
                problems.add(
                        "alt-" + file.id(),
                        Message.of(
                                "Say in a few words what {file} shows, for those who cannot see it.",
                                "file",
                                file.name()));
            }
        }
    }

    public void describe(MemberId member, Map<FileId, String> texts, Problems problems) {
        for (var text : texts.entrySet()) {
            if (text.getValue().length() > LONGEST_TEXT) {
                problems.add(
                        "alt-" + text.getKey().shortForm(),
                        Message.of("Describe it in at most 500 characters."));
                return;
            }
        }
        files.describe(member, texts);
    }

    /// What lies in a tray.
    public List<Attachment> in(Tray tray) {
        return files.cards(StoredFile.TRAY, tray.id());
    }

    /// The files of a thing; lists of things read [Attachments] instead.
    public List<Attachment> of(String kind, UUID owner) {
        return files.cards(kind, owner);
    }

    /// What a form that changes a thing shows: the thing's own files, and those in the tray.
    public record Shown(List<Attachment> own, List<Attachment> tray) {
        public Shown {
            own = List.copyOf(own);
            tray = List.copyOf(tray);
        }
    }

    public Shown shown(Tray tray, String kind, UUID owner) {
        var cards = files.cards(kind, owner, tray);
        return new Shown(
                cards.getOrDefault(kind, List.of()),
                cards.getOrDefault(StoredFile.TRAY, List.of()));
    }

    /// Throws away what lies in a tray.
    @Transactional
    public void drop(Tray tray, Collection<FileId> dropped) {
        removals.fromTray(tray, dropped, clock.instant());
    }

    /// Gives files of a tray to a thing; those that are not in it stay where they are.
    @Transactional
    public void attach(Tray tray, Collection<FileId> held, String kind, UUID owner) {
        files.attach(tray, held, kind, owner);
    }

    /// Makes the files of a thing exactly these: of its own those that are named, and of the tray.
    @Transactional
    public void set(Tray tray, Collection<FileId> held, String kind, UUID owner) {
        removals.others(kind, owner, held, clock.instant());
        files.attach(tray, held, kind, owner);
    }

    /// Removes the files of things that are gone for good.
    @Transactional
    public void remove(String kind, Collection<UUID> owners) {
        removals.ofOwners(kind, owners, clock.instant());
    }
}
