package org.consilium.files.redaction;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consilium.files.FileId;
import org.consilium.files.model.FileAccess;
import org.consilium.files.model.FileType;
import org.consilium.files.model.Rendition;
import org.consilium.files.model.StoredFile;
import org.consilium.files.storing.EraseObject;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.Incoming;
import org.consilium.files.storing.ObjectKey;
import org.consilium.files.taking.Pictures;
import org.consilium.platform.NotFound;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Blacks out parts of a picture in its pixels. All renditions are made anew from the new ones; of
/// the picture before nothing is kept, also not for a while.
@Component
class BlackOut {
    /// A JPEG is drawn in squares of this size.
    private static final int SQUARE = 16;

    private final FileAccess access;
    private final FileStore store;
    private final Incoming incoming;
    private final Pictures pictures;
    private final Exchange exchange;
    private final EraseObject eraseObject;
    private final RateLimits limits;

    BlackOut(
            FileAccess access,
            FileStore store,
            Incoming incoming,
            Pictures pictures,
            Exchange exchange,
            EraseObject eraseObject,
            RateLimits limits) {
        this.access = access;
        this.store = store;
        this.incoming = incoming;
        this.pictures = pictures;
        this.exchange = exchange;
        this.eraseObject = eraseObject;
        this.limits = limits;
    }

    /// `revision` is the one the boxes were drawn on.
    BlackOutOutcome blackOut(Viewer viewer, FileId id, int revision, List<Box> boxes) {
        var file = access.toRedact(viewer, id);
        if (file.revision() != revision) {
            return new BlackOutOutcome.ChangedMeanwhile();
        }
        if (!limits.take(RateLimit.FILE_PER_MEMBER, viewer.id().shortForm())) {
            return new BlackOutOutcome.Refused(
                    Message.of(
                            "These were many pictures for a few minutes. Please wait a little."));
        }
        try {
            var folder = incoming.open();
            try {
                return blackOut(viewer, file, boxes, folder);
            } finally {
                incoming.close(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private BlackOutOutcome blackOut(Viewer viewer, StoredFile file, List<Box> boxes, Path folder)
            throws IOException {
        var source = folder.resolve("source");
        var found = store.open(new ObjectKey(file.objectKey(), Rendition.FULL), 0, Long.MAX_VALUE);
        try (var bytes = found.orElseThrow(NotFound::new).bytes()) {
            Files.copy(bytes, source);
        }
        int grid = file.type() == FileType.JPEG ? SQUARE : 1;
        return switch (pictures.change(
                source, file.type(), pixels -> cover(pixels, boxes, grid), folder, file.name())) {
            case Pictures.Outcome.Refused refused -> new BlackOutOutcome.Refused(refused.why());
            case Pictures.Outcome.Done done -> keep(viewer, file, done.picture());
        };
    }

    private static void cover(BufferedImage pixels, List<Box> boxes, int grid) {
        var pen = pixels.createGraphics();
        pen.setColor(Color.BLACK);
        for (var box : boxes) {
            pen.fill(box.in(pixels.getWidth(), pixels.getHeight(), grid));
        }
        pen.dispose();
    }

    private BlackOutOutcome keep(Viewer viewer, StoredFile file, Pictures.Cleaned picture)
            throws IOException {
        var key = ObjectKey.random();
        var changed = changed(file, key, picture);
        exchange.announce(key);
        for (var rendition : picture.files().entrySet()) {
            store.put(new ObjectKey(key, rendition.getKey()), rendition.getValue());
        }
        var before = exchange.exchange(viewer, changed);
        eraseObject.erase(before.orElse(key));
        return before.isPresent()
                ? new BlackOutOutcome.Done()
                : new BlackOutOutcome.ChangedMeanwhile();
    }

    private static ChangedPicture changed(StoredFile file, String key, Pictures.Cleaned picture)
            throws IOException {
        long all = 0;
        for (var each : picture.files().values()) {
            all += Files.size(each);
        }
        var full = picture.files().get(Rendition.FULL);
        return new ChangedPicture(
                file.id(),
                file.revision(),
                key,
                picture.type(),
                List.copyOf(picture.files().keySet()),
                full == null ? 0 : Files.size(full),
                all);
    }
}
