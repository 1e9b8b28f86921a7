package org.consilium.files.taking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.Tika;
import org.consilium.files.model.FileType;
import org.consilium.ui.Message;

/// Tells what a file is by its content alone. What a browser might run, what hides other things,
/// and what is unknown is not taken.
final class Examine {
    private static final Tika TIKA = new Tika();
    private static final Map<String, FileType> PICTURES =
            Map.of(
                    "image/jpeg", FileType.JPEG,
                    "image/png", FileType.PNG,
                    "image/vnd.mozilla.apng", FileType.PNG,
                    "image/webp", FileType.WEBP,
                    "image/gif", FileType.GIF);

    private Examine() {}

    /// `name` is what the refusal calls the file.
    static Examination look(Path file, String name) throws IOException {
        if (OfficeFile.isZip(file)) {
            return OfficeFile.look(file, name);
        }
        var type = detected(file);
        var picture = PICTURES.get(type);
        if (picture != null) {
            return new Examination.Known(picture);
        }
        if (type.equals("application/pdf")) {
            return PdfFile.look(file, name);
        }
        var instead = Instead.of(type);
        if (instead.isPresent()) {
            return new Examination.Refused(Message.of(instead.get(), "file", name));
        }
        if (PlainText.isText(file) && PlainText.isHarmless(file, type)) {
            return new Examination.Known(FileType.TEXT);
        }
        return unknown(name);
    }

    static Examination unknown(String name) {
        return Examination.refused(
                "{file} was not taken. By its content it is none of these: JPEG, PNG, WebP, GIF, PDF, DOCX, XLSX, PPTX, ODT, plain text, CSV.",
                "file",
                name);
    }

    private static String detected(Path file) throws IOException {
        try (var content = new java.io.BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(content);
        }
    }
}
