package org.consilium.files.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/// The directory for files that are on their way in. What a crash left there is swept away.
public final class Incoming {
    private final Path folder;

    Incoming(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// A directory of one upload.
    public Path open() throws IOException {
        return Files.createTempDirectory(folder, "upload");
    }

    public void close(Path upload) {
        try (var files = Files.walk(upload)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException left) {
            // The sweep takes it.
        }
    }

    /// Deletes what has not been touched since a moment.
    void sweep(Instant before) throws IOException {
        try (var uploads = Files.list(folder)) {
            for (var upload : uploads.toList()) {
                if (Files.getLastModifiedTime(upload).compareTo(FileTime.from(before)) < 0) {
                    close(upload);
                }
            }
        }
    }
}
