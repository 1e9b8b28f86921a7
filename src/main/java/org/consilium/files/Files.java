package org.consilium.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.files.model.FileRepository;
import org.consilium.files.model.RemovalRepository;
import org.consilium.files.model.Rendition;
import org.consilium.files.model.ReviewRepository;
import org.consilium.files.model.StoredFile;
import org.consilium.files.model.UsageRepository;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.ObjectKey;
import org.consilium.files.taking.TakeFile;
import org.consilium.platform.MemberId;
import org.consilium.ui.Attachment;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ReviewRepository reviews;
    private final UsageRepository usage;
    private final FileStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Files(
            TakeFile takeFile,
            FileRepository files,
            RemovalRepository removals,
            ReviewRepository reviews,
            UsageRepository usage,
            FileStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.takeFile = takeFile;
        this.files = files;
        this.removals = removals;
        this.reviews = reviews;
        this.usage = usage;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// Takes one file into a tray. `name` is what the sender calls it.
    public TakeOutcome take(Tray tray, Wanted wanted, String name, InputStreamSource content) {
        return takeFile.take(tray, wanted, name, content);
    }

    /// Takes all that a form came with: new files into the tray, descriptions, ticks, and out of
    /// the tray what was dropped. Answers the files the form holds now; what was refused is a
    /// problem of the field `file`.
    public List<FileId> take(Tray tray, SentFiles sent, Problems problems) {
        return take(tray, Wanted.ATTACHMENT, sent, problems);
    }

    /// The same for a form that takes other files.
    public List<FileId> take(Tray tray, Wanted wanted, SentFiles sent, Problems problems) {
        note(tray.member(), sent, problems);
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
            switch (takeFile.take(tray, wanted, name == null ? "" : name, file)) {
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

    /// Asks for the tick of every picture among the files that are to be sent: its sender looked at
    /// it, as it is now, and nobody can be recognised in it.
    public static void demandReviewed(
            Collection<Attachment> shown, Collection<FileId> held, Problems problems) {
        var sent = held.stream().map(FileId::shortForm).toList();
        for (var file : shown) {
            if (file.isPicture() && !file.reviewed() && sent.contains(file.id())) {
                problems.add(
                        "reviewed-" + file.id(),
                        Message.of(
                                "Look at {file}, black out what tells who it is, and then tick that nobody can be recognised in it.",
                                "file",
                                file.name()));
            }
        }
    }

    /// What a form says of its files: descriptions of those in a tray, and ticks. A tick for a
    /// picture that has been changed since is none.
    public void note(MemberId member, SentFiles sent, Problems problems) {
        describe(member, sent.texts(), problems);
        reviews.set(member, sent.listed(), sent.reviewed(), clock.instant());
    }

    /// Ticks a picture as it is now, where no form is: in the demo world.
    public void review(MemberId member, FileId file, int revision) {
        reviews.set(member, List.of(file), Map.of(file, revision), clock.instant());
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

    /// Describes files that a thing has, in the transaction that changes the thing; whoever changes
    /// it has asked the gate about the descriptions too.
    @Transactional
    public void describe(String kind, UUID owner, Map<FileId, String> texts) {
        files.describe(kind, owner, texts);
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

    /// Gives the files of a thing that was taken back to the form it came from.
    @Transactional
    public void giveBack(String kind, UUID owner, Tray tray) {
        files.giveBack(kind, owner, tray);
    }

    /// Makes the files of a thing exactly these: of its own those that are named, and of the tray.
    /// Two at once come one after the other, so that the later one is what stays.
    @Transactional
    public void set(Tray tray, Collection<FileId> held, String kind, UUID owner) {
        usage.lock(tray.member());
        removals.others(kind, owner, held, clock.instant());
        files.attach(tray, held, kind, owner);
    }

    /// Forgets who sent the files of a thing, where its author's name is sealed. Nobody changes
    /// them from then on but the thing's own module.
    @Transactional
    public void seal(String kind, UUID owner) {
        files.seal(kind, owner);
    }

    /// The bytes of a picture as pages show it, or of the smaller one that there is; for documents
    /// made of a thing whose gate was asked. The caller closes the stream.
    public Optional<InputStream> open(FileId id) throws IOException {
        var file = files.find(id).filter(each -> each.type().isPicture());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var key = new ObjectKey(file.get().objectKey(), file.get().nearest(Rendition.LARGE));
        return store.open(key, 0, Long.MAX_VALUE).map(FileStore.Opened::bytes);
    }

    /// Removes the files of things that are gone for good.
    @Transactional
    public void remove(String kind, Collection<UUID> owners) {
        removals.ofOwners(kind, owners, clock.instant());
    }

    /// The same where nothing may be left: their objects are deleted as soon as this is committed,
    /// and not when loose ones are collected.
    @Transactional
    public void erase(String kind, Collection<UUID> owners) {
        if (owners.isEmpty()) {
            return;
        }
        var keys = files.keys(kind, owners);
        remove(kind, owners);
        if (!keys.isEmpty()) {
            events.publishEvent(new FilesErased(keys, clock.instant()));
        }
    }
}
