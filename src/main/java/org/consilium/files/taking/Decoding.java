package org.consilium.files.taking;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import org.consilium.files.model.FileType;
import org.jspecify.annotations.Nullable;

/// Reads a picture within a fixed amount of memory: its measures first, from the head alone, and of
/// a large one only every second or third pixel.
final class Decoding implements AutoCloseable {
    /// Forty megapixels: more than cameras in use have.
    private static final long MOST_PIXELS = 40_000_000;

    /// WebP is decoded whole, whatever is asked of it.
    private static final long MOST_PIXELS_OF_WEBP = 12_500_000;

    /// What the pixels may take once decoded; the process has 192 MB for everything.
    private static final long MEMORY = 40L * 1024 * 1024;

    private static final int BYTES_WHERE_UNSAID = 4;

    private final ImageReader reader;
    private final FileType type;

    private Decoding(ImageReader reader, FileType type) {
        this.reader = reader;
        this.type = type;
    }

    /// @throws IOException where it is not such a picture after all
    static Decoding open(Path file, FileType type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        var input = ImageIO.createImageInputStream(file.toFile());
        if (input == null || !readers.hasNext()) {
            throw new IOException("nothing reads " + type);
        }
        var reader = readers.next();
        reader.setInput(input, false, true);
        return new Decoding(reader, type);
    }

    boolean isTooLarge() throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return pixels > (type == FileType.WEBP ? MOST_PIXELS_OF_WEBP : MOST_PIXELS);
    }

    /// Whether a GIF moves; its reader finds the second frame by going through the first.
    boolean hasFrames() throws IOException {
        return type == FileType.GIF && reader.getNumImages(true) > 1;
    }

    /// The first frame. A picture whose head promises other pixels than follow fails here in many
    /// ways; all are an [IOException].
    BufferedImage read() throws IOException {
        try {
            var parameters = reader.getDefaultReadParam();
            int step = step();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } catch (RuntimeException broken) {
            throw new IOException("the picture is broken", broken);
        }
    }

    private int step() throws IOException {
        int bytes = bytesOfPixel(reader.getRawImageType(0));
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        int step = 1;
        while (Math.ceilDiv(width, step) * Math.ceilDiv(height, step) * bytes > MEMORY) {
            step++;
        }
        return step;
    }

    private static int bytesOfPixel(@Nullable ImageTypeSpecifier said) {
        return said == null
                ? BYTES_WHERE_UNSAID
                : Math.ceilDiv(said.getColorModel().getPixelSize(), Byte.SIZE);
    }

    @Override
    public void close() throws IOException {
        var input = reader.getInput();
        reader.dispose();
        if (input instanceof java.io.Closeable open) {
            open.close();
        }
    }
}
