package org.consilium.files.taking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.consilium.files.model.FileType;

/// Documents that are ZIP archives: which one it is, that it has no macros, and that it stays
/// within bounds when somebody's program unpacks it. Nothing of it is written to disk here.
final class OfficeFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 150L * 1024 * 1024;
    private static final int MOST_OF_A_LIST = 1 << 20;
    private static final int CHUNK = 16_384;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, FileType> PARTS =
            Map.of(
                    OFFICE + "wordprocessingml.document.main+xml", FileType.DOCX,
                    OFFICE + "spreadsheetml.sheet.main+xml", FileType.XLSX,
                    OFFICE + "presentationml.presentation.main+xml", FileType.PPTX);

    private OfficeFile() {}

    static boolean isZip(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        }
    }

    /// Whether some archive program would find an archive in it, wherever it begins.
    static boolean opensAsZip(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            return archive.size() >= 0;
        } catch (IOException none) {
            return false;
        }
    }

    static Examination look(Path file, String name) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES || unpacksTooMuch(archive)) {
                return Examination.refused(
                        "{file} was not taken: unpacked it would be larger than any document.",
                        "file",
                        name);
            }
            if (hasMacros(archive)) {
                return Examination.refused(
                        "{file} was not taken: it holds macros. Save it without them, as DOCX, XLSX, PPTX or ODT.",
                        "file",
                        name);
            }
            return type(archive)
                    .<Examination>map(Examination.Known::new)
                    .orElseGet(() -> Examine.unknown(name));
        } catch (IOException | IllegalArgumentException broken) {
            return Examine.unknown(name);
        }
    }

    /// What an entry says of its size may be a lie, so it is unpacked and counted.
    private static boolean unpacksTooMuch(ZipFile archive) throws IOException {
        long left = MOST_UNPACKED;
        var room = new byte[CHUNK];
        for (var entry : Collections.list(archive.entries())) {
            try (var content = archive.getInputStream(entry)) {
                for (int read = content.read(room); read > 0; read = content.read(room)) {
                    left -= read;
                    if (left < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean hasMacros(ZipFile archive) throws IOException {
        boolean named =
                archive.stream()
                        .map(ZipEntry::getName)
                        .map(entry -> entry.toLowerCase(Locale.ROOT))
                        .anyMatch(entry ->
                                entry.endsWith("vbaproject.bin")
                                        || entry.startsWith("basic/")
                                        || entry.startsWith("scripts/")
                                        || entry.contains("/activex/"));
        return named || read(archive, "[Content_Types].xml").contains("macroEnabled");
    }

    private static Optional<FileType> type(ZipFile archive) throws IOException {
        var parts = read(archive, "[Content_Types].xml");
        if (parts.isEmpty()) {
            return read(archive, "mimetype").equals(FileType.ODT.mediaType())
                    ? Optional.of(FileType.ODT)
                    : Optional.empty();
        }
        return PARTS.entrySet().stream()
                .filter(part -> parts.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String read(ZipFile archive, String name) throws IOException {
        var entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(MOST_OF_A_LIST), StandardCharsets.UTF_8);
        }
    }
}
