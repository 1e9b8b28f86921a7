package org.consilium.files.taking;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/// Which way a camera was held. It is in the metadata, so the picture is turned before they go.
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private Orientation() {}

    /// 1 to 8, as EXIF counts; upright where nothing sensible is said.
    static int of(Path jpeg) {
        try (var input = ImageIO.createImageInputStream(jpeg.toFile())) {
            for (var segment : JPEGSegmentUtil.readSegments(input, JPEG.APP1, "Exif")) {
                try (var exif = segment.data()) {
                    exif.skipNBytes(1);
                    int said = read(exif.readAllBytes());
                    return said >= UPRIGHT && said <= LAST ? said : UPRIGHT;
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int read(byte[] exif) throws IOException {
        var entry =
                new TIFFReader()
                        .read(
                                new MemoryCacheImageInputStream(
                                        new java.io.ByteArrayInputStream(exif)))
                        .getEntryById(TIFF.TAG_ORIENTATION);
        return entry != null && entry.getValue() instanceof Number said ? said.intValue() : UPRIGHT;
    }

    static BufferedImage turned(BufferedImage picture, int orientation) {
        return orientation == UPRIGHT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(
                                net.coobird.thumbnailator.util.exif.Orientation.typeOf(orientation))
                        .apply(picture);
    }
}
