package org.consilium.platform.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.consilium.platform.StartupProblem;

/// The file PostgreSQL writes its complaints to, and what they mean to the person who starts it.
final class ServerLog {

    private static final long KEEP_BELOW = 10L << 20;

    private ServerLog() {}

    /// Keeps one older file, so that complaints never fill the disk.
    static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > KEEP_BELOW) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String since(Path log, long position) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(position, file.length()));
            var bytes = new byte[(int) Math.min(file.length() - file.getFilePointer(), 1 << 16)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static StartupProblem problem(String said, DataDirectory data) {
        if (ClusterMaker.isDiskFull(said)) {
            return new StartupProblem(
                    "The disk of %s is full, so PostgreSQL cannot start. Make room and start again; what was saved is still there."
                            .formatted(data.home()));
        }
        var reason =
                said.lines().filter(it -> it.contains("FATAL") || it.contains("PANIC")).findFirst();
        return new StartupProblem(
                "PostgreSQL did not start: %s. The whole story is in %s."
                        .formatted(reason.orElse("it gave no reason"), data.log()));
    }
}
