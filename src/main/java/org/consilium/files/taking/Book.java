package org.consilium.files.taking;

import java.time.Clock;
import java.util.Optional;
import org.consilium.files.FileId;
import org.consilium.files.Tray;
import org.consilium.files.model.FileRepository;
import org.consilium.files.model.LooseObjectRepository;
import org.consilium.files.model.NewFile;
import org.consilium.files.model.RemovalRepository;
import org.consilium.files.model.UsageRepository;
import org.consilium.platform.DraftsKept;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes what was taken into the book, counts it, and forgets what was never sent.
@Component
class Book {
    private final FileRepository files;
    private final LooseObjectRepository objects;
    private final UsageRepository usage;
    private final RemovalRepository removals;
    private final Ids ids;
    private final DraftsKept kept;
    private final Clock clock;

    Book(
            FileRepository files,
            LooseObjectRepository objects,
            UsageRepository usage,
            RemovalRepository removals,
            Ids ids,
            DraftsKept kept,
            Clock clock) {
        this.files = files;
        this.objects = objects;
        this.usage = usage;
        this.removals = removals;
        this.ids = ids;
        this.kept = kept;
        this.clock = clock;
    }

    /// What came of an entry.
    sealed interface Entry {
        /// It is in the book, or was in the same tray before.
        record Entered(FileId file) implements Entry {}

        record NoRoom() implements Entry {}

        /// Its objects were collected before they were named.
        record TooLate() implements Entry {}
    }

    FileId newId() {
        return new FileId(ids.next());
    }

    Optional<FileId> inTrayAlready(Tray tray, byte[] digest) {
        return files.inTrayAlready(tray, digest);
    }

    /// A first look, so that nothing is decoded in vain; [#enter] decides.
    boolean hasRoom(MemberId member, long quota) {
        return usage.used(member) < quota;
    }

    @Transactional
    void announce(String key) {
        objects.announce(key, clock.instant());
    }

    /// Where it is not entered, its objects stay loose, and are collected.
    @Transactional
    Entry enter(NewFile file, Tray tray, long quota) {
        if (!usage.charge(tray.member(), file.storedBytes(), quota)) {
            return new Entry.NoRoom();
        }
        if (!files.insert(file, tray, clock.instant())) {
            usage.refund(tray.member(), file.storedBytes());
            return new Entry.Entered(files.inTrayAlready(tray, file.digest()).orElse(file.id()));
        }
        if (!objects.settle(file.objectKey())) {
            removals.fromTray(tray, java.util.List.of(file.id()), clock.instant());
            return new Entry.TooLate();
        }
        return new Entry.Entered(file.id());
    }

    @Transactional
    int forgetTrays() {
        return removals.oldTrays(kept.since(), clock.instant());
    }
}
