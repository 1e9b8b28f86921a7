package org.consilium.files.taking;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.consilium.files.Wanted;
import org.consilium.files.model.FileType;
import org.consilium.files.model.Rendition;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Makes pictures anew from their pixels, so that nothing else of what was sent remains: where it
/// was taken, with what, by whom, small copies of what was cut off, or a program behind the
/// picture.
@Component
public class Pictures {
    private static final int PATIENCE_SECONDS = 30;

    /// A JPEG may be drawn in passes; each costs as much as the whole. Cameras make ten or so.
    private static final int MOST_PASSES = 50;

    private final Semaphore oneAtATime = new Semaphore(1, true);

    /// What remains of a picture: a file for each size.
    public record Cleaned(FileType type, int width, int height, Map<Rendition, Path> files) {
        public Cleaned {
            files = Map.copyOf(files);
        }
    }

    /// What came of cleaning.
    public sealed interface Outcome {
        record Done(Cleaned picture) implements Outcome {}

        record Refused(Message why) implements Outcome {}
    }

    /// Files are made in `folder`. `name` is what a refusal calls the picture.
    Outcome clean(Path source, FileType type, Wanted wanted, Path folder, String name) {
        return inTurn(name, () -> decode(source, type, wanted, folder, name));
    }

    /// A picture that was cleaned before, with other pixels, in all its sizes again.
    public Outcome change(
            Path source, FileType type, Consumer<BufferedImage> change, Path folder, String name) {
        return inTurn(
                name,
                () -> {
                    BufferedImage pixels;
                    try (var decoding = Decoding.open(source, type)) {
                        pixels = decoding.read();
                    }
                    var full = Pixels.fitted(pixels, Wanted.ATTACHMENT.full(), false);
                    change.accept(full);
                    return new Outcome.Done(write(full, type, Wanted.ATTACHMENT, folder));
                });
    }

    /// Work on one picture; all of them are within the same memory.
    private interface Work {
        Outcome done() throws IOException;
    }

    private Outcome inTurn(String name, Work work) {
        try {
            if (!oneAtATime.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return refused(
                        "{file} was not taken: many pictures are being prepared. Please try again in a minute.",
                        name);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return refused("{file} was not taken: this instance is being stopped.", name);
        }
        try {
            return work.done();
        } catch (IOException | RuntimeException broken) {
            return refused("{file} was not taken: the picture is broken and cannot be read.", name);
        } finally {
            oneAtATime.release();
        }
    }

    private static Outcome decode(
            Path source, FileType type, Wanted wanted, Path folder, String name)
            throws IOException {
        if (type == FileType.JPEG) {
            var passes = Passes.of(source);
            if (passes.count() > MOST_PASSES) {
                throw new IOException("drawn in too many passes");
            }
            if (!passes.isWhole()) {
                return refused(
                        "{file} was not taken: it breaks off before its end. Please send it again.",
                        name);
            }
        }
        if (Frames.move(source, type)) {
            return moves(name);
        }
        BufferedImage pixels;
        try (var decoding = Decoding.open(source, type)) {
            if (decoding.isTooLarge()) {
                return refused(
                        "{file} was not taken: it has too many pixels. At most 40 megapixels are taken, 12 of a WebP.",
                        name);
            }
            if (decoding.hasFrames()) {
                return moves(name);
            }
            pixels = decoding.read();
        }
        var full = Pixels.fitted(pixels, wanted.full(), wanted.isSquare());
        int orientation = type == FileType.JPEG ? Orientation.of(source) : 1;
        return new Outcome.Done(write(Orientation.turned(full, orientation), type, wanted, folder));
    }

    private static Cleaned write(BufferedImage full, FileType sent, Wanted wanted, Path folder)
            throws IOException {
        var type = keptAs(sent, full);
        var files = new EnumMap<Rendition, Path>(Rendition.class);
        files.put(Rendition.FULL, Pixels.write(full, type, folder.resolve("full")));
        addSmaller(files, Rendition.LARGE, full, wanted.large(), type, folder);
        addSmaller(files, Rendition.THUMBNAIL, full, wanted.thumbnail(), type, folder);
        return new Cleaned(type, full.getWidth(), full.getHeight(), files);
    }

    private static void addSmaller(
            Map<Rendition, Path> files,
            Rendition rendition,
            BufferedImage full,
            int edge,
            FileType type,
            Path folder)
            throws IOException {
        if (edge > 0 && Math.max(full.getWidth(), full.getHeight()) > edge) {
            var small = Pixels.fitted(full, edge, false);
            files.put(rendition, Pixels.write(small, type, folder.resolve(rendition.name())));
        }
    }

    /// Drawings stay sharp and photographs small: what came as PNG or GIF is PNG, and so is what
    /// one can see through.
    private static FileType keptAs(FileType sent, BufferedImage pixels) {
        boolean drawing = sent == FileType.PNG || sent == FileType.GIF;
        return drawing || pixels.getColorModel().hasAlpha() ? FileType.PNG : FileType.JPEG;
    }

    private static Outcome moves(String name) {
        return refused(
                "{file} was not taken: it is a film. Save the moments that matter as PNG or JPEG, and send those.",
                name);
    }

    private static Outcome refused(String english, String name) {
        return new Outcome.Refused(Message.of(english, "file", name));
    }
}
