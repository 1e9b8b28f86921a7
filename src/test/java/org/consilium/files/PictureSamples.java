package org.consilium.files;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/// Pictures of kinds that cameras, scanners and viewers make, and some that nobody means well.
public final class PictureSamples {
    /// One pixel each, as encoders made them; the tests have no encoder.
    public static final String WEBP_LOSSY =
            "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    public static final String WEBP_LOSSLESS = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
    public static final String WEBP_ALPHA =
            "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEAAQAAAP4AAA3AAP7mtQAAAA==";
    public static final String WEBP_MOVING =
            "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA";

    private PictureSamples() {}

    public static byte[] webp(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /// Two frames, red and blue.
    public static byte[] movingGif() {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        return bytes(out -> {
            try (var output = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(output);
                writer.prepareWriteSequence(null);
                for (var colour : new Color[] {Color.RED, Color.BLUE}) {
                    writer.writeToSequence(new IIOImage(filled(40, 30, colour), null, null), null);
                }
                writer.endWriteSequence();
            }
        });
    }

    /// A PNG with `frames` frames said in its head.
    public static byte[] movingPng(int frames) {
        return withChunk(
                "acTL",
                bytes(out -> {
                    out.writeInt(frames);
                    out.writeInt(0);
                }));
    }

    /// A PNG with so many bytes of nothing packed into its words.
    public static byte[] pngWithWords(int unpacked) {
        return withChunk(
                "zTXt",
                bytes(out -> {
                    out.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
                    out.write(deflated(unpacked));
                }));
    }

    /// The same, called a colour profile.
    public static byte[] pngWithProfile(int unpacked) {
        return withChunk(
                "iCCP",
                bytes(out -> {
                    out.write("profile\0\0".getBytes(StandardCharsets.ISO_8859_1));
                    out.write(deflated(unpacked));
                }));
    }

    private static byte[] deflated(int length) throws IOException {
        return bytes(out -> {
            try (var packing = new DeflaterOutputStream(out)) {
                var zeros = new byte[1 << 16];
                for (int left = length; left > 0; left -= zeros.length) {
                    packing.write(zeros);
                }
            }
        });
    }

    /// A PNG of 60 × 40 with a chunk right behind its head.
    private static byte[] withChunk(String name, byte[] content) {
        var plain = Samples.picture("png", 60, 40);
        int head = 33;
        return bytes(out -> {
            out.write(plain, 0, head);
            var named = name.getBytes(StandardCharsets.US_ASCII);
            out.writeInt(content.length);
            out.write(named);
            out.write(content);
            var sum = new CRC32();
            sum.update(named);
            sum.update(content);
            out.writeInt((int) sum.getValue());
            out.write(plain, head, plain.length - head);
        });
    }

    /// 16 bits for each colour, as scanners make it.
    public static byte[] deepPng(int width, int height) {
        var deep =
                new BufferedImage(
                        new java.awt.image.ComponentColorModel(
                                java.awt.color.ColorSpace.getInstance(
                                        java.awt.color.ColorSpace.CS_sRGB),
                                false,
                                false,
                                java.awt.Transparency.OPAQUE,
                                DataBuffer.TYPE_USHORT),
                        Raster.createInterleavedRaster(
                                DataBuffer.TYPE_USHORT, width, height, 3, null),
                        false,
                        null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                deep.setRGB(x, y, 0xffc08040);
            }
        }
        return written(deep, "png");
    }

    /// As printers want it, and as the program of most of them writes it: upside down, and marked
    /// so. No cyan, full magenta, full yellow, no black: red.
    public static byte[] cmykJpeg(int width, int height) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, new int[] {255, 0, 0, 255});
            }
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var plain =
                bytes(out -> {
                    try (var output = ImageIO.createImageOutputStream(out)) {
                        writer.setOutput(output);
                        writer.write(null, new IIOImage(raster, null, null), null);
                    }
                });
        return bytes(out -> {
            out.write(plain, 0, 2);
            out.writeShort(0xffee);
            out.writeShort(14);
            out.writeBytes("Adobe");
            out.writeShort(100);
            out.write(new byte[5]);
            out.write(plain, 2, plain.length - 2);
        });
    }

    /// A scan as viewers save it: grey shapes with noise on black, and, if wanted, white words in a
    /// corner.
    public static BufferedImage scan(long seed, String words) {
        var random = new Random(seed);
        var picture = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        for (int y = 60; y < 640; y++) {
            for (int x = 140; x < 760; x++) {
                double middle = Math.hypot((x - 450) / 300.0, (y - 350) / 280.0);
                int grey =
                        middle > 1 ? 0 : (int) (90 + 60 * Math.sin(x / 31.0) * Math.cos(y / 23.0));
                int noisy = grey == 0 ? 0 : Math.clamp(grey + random.nextInt(41) - 20, 0, 255);
                picture.setRGB(x, y, noisy << 16 | noisy << 8 | noisy);
            }
        }
        if (!words.isEmpty()) {
            var pen = picture.createGraphics();
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setColor(Color.WHITE);
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14 + random.nextInt(10)));
            boolean isLeft = random.nextBoolean();
            boolean isHigh = random.nextBoolean();
            pen.drawString(words, isLeft ? 14 : 640, isHigh ? 30 : 680);
            pen.dispose();
        }
        return picture;
    }

    public static byte[] written(BufferedImage picture, String format) {
        return bytes(out -> ImageIO.write(picture, format, out));
    }

    public static BufferedImage filled(int width, int height, Color colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    /// The first bytes of a file of that kind.
    public static byte[] dicom() {
        var file = new byte[400];
        System.arraycopy("DICM".getBytes(StandardCharsets.US_ASCII), 0, file, 128, 4);
        System.arraycopy(new byte[] {2, 0, 0, 0, 'U', 'L', 4, 0}, 0, file, 132, 8);
        return file;
    }

    /// The box that begins files of that family: `isom` for films, `heic` for pictures.
    public static byte[] boxed(String brand) {
        return bytes(out -> {
            out.writeInt(24);
            out.writeBytes("ftyp" + brand);
            out.writeInt(512);
            out.writeBytes(brand + "mif1");
            out.write(new byte[200]);
        });
    }

    private interface Filling {
        void fill(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            filling.fill(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
