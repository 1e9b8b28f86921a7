package org.consilium.files.taking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.consilium.deidentification.FileNames;
import org.consilium.files.FileLimits;
import org.consilium.files.Scanner;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.files.model.FileType;
import org.consilium.files.model.Rendition;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.Incoming;
import org.consilium.files.storing.ObjectKey;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.ui.Message;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/// Takes a file: onto the disk, looked at, scanned, cleaned, stored, written into the book. What
/// fails on the way leaves nothing that anybody can open.
@Component
public class TakeFile {
    private final Incoming incoming;
    private final Scanner scanner;
    private final Pictures pictures;
    private final FileStore store;
    private final Book book;
    private final RateLimits limits;
    private final FileLimits sizes;

    TakeFile(
            Incoming incoming,
            Scanner scanner,
            Pictures pictures,
            FileStore store,
            Book book,
            RateLimits limits,
            FileLimits sizes) {
        this.incoming = incoming;
        this.scanner = scanner;
        this.pictures = pictures;
        this.store = store;
        this.book = book;
        this.limits = limits;
        this.sizes = sizes;
    }

    /// `name` is what the sender calls it.
    public TakeOutcome take(Tray tray, Wanted wanted, String name, InputStreamSource content) {
        if (!limits.take(RateLimit.FILE_PER_MEMBER, tray.member().shortForm())) {
            return refused("These were many files for a few minutes. Please wait a little.", name);
        }
        try {
            var folder = incoming.open();
            try {
                return take(
                        tray,
                        wanted,
                        name,
                        Received.of(content, folder, sizes.largestBytes()),
                        folder);
            } finally {
                incoming.close(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private TakeOutcome take(Tray tray, Wanted wanted, String name, Received received, Path folder)
            throws IOException {
        if (received.isTooLong()) {
            return new TakeOutcome.Refused(tooLong(shown(name)));
        }
        if (received.size() == 0) {
            return refused("{file} was not taken: it is empty.", name);
        }
        var before = book.inTrayAlready(tray, received.digest());
        if (before.isPresent()) {
            return new TakeOutcome.Taken(before.get());
        }
        if (!book.hasRoom(tray.member(), sizes.quotaBytes())) {
            return new TakeOutcome.Refused(noRoom(shown(name)));
        }
        return switch (scanner.scan(received.file())) {
            case CLEAN -> examine(tray, wanted, name, received, folder);
            case HARMFUL -> refused("{file} was not taken: the scanner found malware in it.", name);
            case UNCHECKED ->
                    refused(
                            "{file} was not taken: it cannot be scanned for malware now. Please try again later.",
                            name);
        };
    }

    private TakeOutcome examine(
            Tray tray, Wanted wanted, String name, Received received, Path folder)
            throws IOException {
        return switch (Examine.look(received.file(), shown(name))) {
            case Examination.Refused refused -> new TakeOutcome.Refused(refused.why());
            case Examination.Known known when known.type().isPicture() ->
                    clean(tray, wanted, name, received, known.type(), folder);
            case Examination.Known known when wanted.isSquare() ->
                    refused("{file} was not taken: choose a picture.", name);
            case Examination.Known known when !wanted.takesDocuments() ->
                    refused(
                            "{file} was not taken: a case takes pictures only, because what stands in a document cannot be checked. Write what matters into the text, or send it as a picture and black out what tells who it is.",
                            name);
            case Examination.Known known ->
                    keep(
                            tray,
                            name,
                            received,
                            new Kept(
                                    known.type(),
                                    null,
                                    null,
                                    Map.of(Rendition.FULL, received.file())));
        };
    }

    private TakeOutcome clean(
            Tray tray, Wanted wanted, String name, Received received, FileType type, Path folder)
            throws IOException {
        return switch (pictures.clean(received.file(), type, wanted, folder, shown(name))) {
            case Pictures.Outcome.Refused refused -> new TakeOutcome.Refused(refused.why());
            case Pictures.Outcome.Done done -> keep(tray, name, received, Kept.of(done.picture()));
        };
    }

    /// The key is noted before anything is stored under it; the row names it afterwards.
    private TakeOutcome keep(Tray tray, String name, Received received, Kept kept)
            throws IOException {
        var key = ObjectKey.random();
        var entry =
                kept.entry(
                        book.newId(),
                        key,
                        FileName.of(FileNames.cleaned(name), kept.type()),
                        received);
        book.announce(key);
        for (var rendition : kept.files().entrySet()) {
            store.put(new ObjectKey(key, rendition.getKey()), rendition.getValue());
        }
        return switch (book.enter(entry, tray, sizes.quotaBytes())) {
            case Book.Entry.Entered entered -> new TakeOutcome.Taken(entered.file());
            case Book.Entry.NoRoom noRoom -> new TakeOutcome.Refused(noRoom(shown(name)));
            case Book.Entry.TooLate tooLate ->
                    refused("{file} was not taken: it took too long to store.", name);
        };
    }

    private Message tooLong(String name) {
        return Message.of(
                "{file} was not taken: it is larger than {most} MB.",
                "file",
                name,
                "most",
                sizes.largestMegabytes());
    }

    private Message noRoom(String name) {
        return Message.of(
                "{file} was not taken: you keep as much as there is room for, {most} MB. Remove older files first.",
                "file",
                name,
                "most",
                sizes.quotaMegabytes());
    }

    /// The name as a sentence may say it, whatever was sent.
    private static String shown(String name) {
        return FileName.shown(name);
    }

    private static TakeOutcome refused(String english, String name) {
        return new TakeOutcome.Refused(Message.of(english, "file", shown(name)));
    }
}
