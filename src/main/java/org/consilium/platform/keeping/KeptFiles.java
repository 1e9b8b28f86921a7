package org.consilium.platform.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Which files of a data directory are kept: all but the database's own, which its tables stand
/// for, and what can be made anew.
final class KeptFiles {
    private static final Set<String> NOT_KEPT =
            Set.of(
                    "postgres",
                    "postgres.unfinished",
                    "postgres.password",
                    "postgres.log",
                    "postgres.log.1",
                    "programs",
                    "consilium.lock",
                    "search",
                    "restore.unfinished");

    /// What is being received is nobody's yet.
    private static final String INCOMING = "files/incoming/";

    private KeptFiles() {}

    /// Paths below the directory, in order.
    static List<String> of(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (var paths = Files.walk(home)) {
            return paths.filter(path -> !path.equals(home))
                    .filter(path -> !NOT_KEPT.contains(home.relativize(path).getName(0).toString()))
                    .filter(Files::isRegularFile)
                    .map(path -> home.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(INCOMING))
                    .sorted()
                    .toList();
        }
    }
}
