package org.consilium.files.taking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Text without control characters, in any encoding that keeps ASCII; not a page, drawing or
/// script.
final class PlainText {
    private static final int CHUNK = 8_192;
    private static final int BEGINNING = 1_024;
    private static final int DELETE = 0x7f;
    private static final Pattern PROGRAM =
            Pattern.compile("^(\u00ef\u00bb\u00bf)?\\s*(<[a-z!?/]|#!|%!ps|@echo)");

    /// What Tika calls text that is nothing else by its first bytes.
    private static final Set<String> NOTHING_ELSE = Set.of("text/plain", "text/csv", "text/x-log");

    private PlainText() {}

    static boolean isText(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var room = new byte[CHUNK];
            for (int read = content.read(room); read > 0; read = content.read(room)) {
                for (int i = 0; i < read; i++) {
                    if (isControl(room[i] & 0xff)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isControl(int value) {
        boolean space = value == '\t' || value == '\n' || value == '\r' || value == '\f';
        return (value < ' ' && !space) || value == DELETE;
    }

    static boolean isHarmless(Path file, String detected) throws IOException {
        if (!NOTHING_ELSE.contains(detected)) {
            return false;
        }
        try (var content = Files.newInputStream(file)) {
            var text = new String(content.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return !PROGRAM.matcher(text.toLowerCase(Locale.ROOT)).find();
        }
    }
}
