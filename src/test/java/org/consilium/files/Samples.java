package org.consilium.files;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Files as people send them, and as people send them who mean harm. Made here, of nothing else.
public final class Samples {
    /// Stands in the metadata of [#photograph]; must be nowhere afterwards.
    public static final String CAMERA = "CAMERA-OF-THE-TESTS";

    private static final String TYPES = "[Content_Types].xml";

    private Samples() {}

    public static byte[] picture(String format, int width, int height) {
        return picture(format, width, height, BufferedImage.TYPE_INT_RGB);
    }

    public static byte[] picture(String format, int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 4);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A JPEG with EXIF: held sideways (6), a maker, and a place on the earth; and a comment.
    public static byte[] photograph(int width, int height) {
        var plain = picture("jpeg", width, height);
        return bytes(out -> {
            out.write(plain, 0, 2);
            out.writeShort(0xffe1);
            var exif = exif();
            out.writeShort(exif.length + 2);
            out.write(exif);
            var comment =
                    ("<script>alert('" + CAMERA + "')</script>").getBytes(StandardCharsets.UTF_8);
            out.writeShort(0xfffe);
            out.writeShort(comment.length + 2);
            out.write(comment);
            out.write(plain, 2, plain.length - 2);
        });
    }

    private static byte[] exif() {
        var maker = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
        return bytes(out -> {
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(3);
            entry(out, 0x010f, 2, maker.length, 50);
            entry(out, 0x0112, 3, 1, 6 << 16);
            entry(out, 0x8825, 4, 1, 50 + maker.length);
            out.writeInt(0);
            out.write(maker);
            out.writeShort(1);
            entry(out, 0x0001, 2, 2, 'N' << 24);
            out.writeInt(0);
            out.writeBytes("GPS 47.3769 8.5417");
        });
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value)
            throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /// A PNG whose head promises so many pixels and that ends there.
    public static byte[] headOfPng(int width, int height) {
        return bytes(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            chunk(
                    out,
                    "IHDR",
                    bytes(head -> {
                        head.writeInt(width);
                        head.writeInt(height);
                        head.write(new byte[] {8, 2, 0, 0, 0});
                    }));
            chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
            chunk(out, "IEND", new byte[0]);
        });
    }

    private static void chunk(DataOutputStream out, String name, byte[] content)
            throws IOException {
        var named = name.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(content.length);
        out.write(named);
        out.write(content);
        var sum = new CRC32();
        sum.update(named);
        sum.update(content);
        out.writeInt((int) sum.getValue());
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] docx() {
        return zip(
                Map.of(
                        TYPES,
                        types("wordprocessingml.document.main+xml"),
                        "word/document.xml",
                        "<w:document/>".getBytes(StandardCharsets.UTF_8)));
    }

    public static byte[] docxWithMacros() {
        return zip(
                Map.of(
                        TYPES,
                        types("wordprocessingml.document.main+xml"),
                        "word/vbaProject.bin",
                        new byte[100]));
    }

    public static byte[] odt() {
        return zip(
                Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text"
                                .getBytes(StandardCharsets.US_ASCII)));
    }

    /// A few hundred kilobytes that unpack to more than any document.
    public static byte[] bomb() {
        return bytes(out -> {
            var zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(TYPES));
            zip.write(types("wordprocessingml.document.main+xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.finish();
        });
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return bytes(out -> {
            var zip = new ZipOutputStream(out);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.finish();
        });
    }

    private static byte[] types(String part) {
        return ("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument."
                        + part
                        + "\"/></Types>")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return bytes(out -> {
            out.write(first);
            out.write(second);
        });
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Whether some bytes hold others.
    public static boolean contains(byte[] all, String part) {
        return new String(all, StandardCharsets.ISO_8859_1).contains(part);
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
