package org.consilium.files.taking;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.consilium.files.model.FileType;

/// A PDF from its first byte to its last: nothing before its head, nothing after its end, and no
/// archive by another reading.
final class PdfFile {
    private static final String HEAD = "%PDF-";
    private static final String END = "%%EOF";
    private static final int TAIL = 1_024;

    private PdfFile() {}

    static Examination look(Path file, String name) throws IOException {
        return isWhole(file) && !OfficeFile.opensAsZip(file)
                ? new Examination.Known(FileType.PDF)
                : Examination.refused(
                        "{file} was not taken: it begins as a PDF, but is not a whole one, or something else is hidden in it. Save it anew as a PDF.",
                        "file",
                        name);
    }

    private static boolean isWhole(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            if (!read(file, 0, HEAD.length()).equals(HEAD)) {
                return false;
            }
            int tail = (int) Math.min(TAIL, file.length());
            var end = read(file, file.length() - tail, tail);
            int mark = end.lastIndexOf(END);
            return mark >= 0 && end.substring(mark + END.length()).chars().allMatch(c -> c <= ' ');
        }
    }

    private static String read(RandomAccessFile file, long from, int length) throws IOException {
        var bytes = new byte[(int) Math.min(length, file.length())];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
