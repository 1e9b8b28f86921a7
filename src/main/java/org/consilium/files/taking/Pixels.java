package org.consilium.files.taking;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import net.coobird.thumbnailator.resizers.Resizers;
import org.consilium.files.model.FileType;

/// Pixels and nothing but: fitted into a size, and written without anything beside them.
final class Pixels {
    private static final float QUALITY = 0.88f;

    private Pixels() {}

    /// No edge longer than `edge`; never larger than it was; `square` cuts the middle out.
    static BufferedImage fitted(BufferedImage picture, int edge, boolean square) {
        var source = square ? middle(picture) : picture;
        double scale =
                Math.min(1.0, (double) edge / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        boolean seeThrough = source.getColorModel().hasAlpha();
        var fitted =
                new BufferedImage(
                        width,
                        height,
                        seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        if (scale < 1.0) {
            Resizers.PROGRESSIVE.resize(source, fitted);
        } else {
            var pen = fitted.createGraphics();
            pen.drawImage(source, 0, 0, null);
            pen.dispose();
        }
        return fitted;
    }

    private static BufferedImage middle(BufferedImage picture) {
        int edge = Math.min(picture.getWidth(), picture.getHeight());
        var cut =
                new Rectangle(
                        (picture.getWidth() - edge) / 2,
                        (picture.getHeight() - edge) / 2,
                        edge,
                        edge);
        return picture.getSubimage(cut.x, cut.y, cut.width, cut.height);
    }

    static Path write(BufferedImage picture, FileType type, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        try (var output = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            var parameters = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return file;
    }
}
