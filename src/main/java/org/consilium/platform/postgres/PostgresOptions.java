package org.consilium.platform.postgres;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Where an embedded PostgreSQL lives and how careful it is.
///
/// @param home the data directory; made when missing
/// @param programs where the binaries are unpacked, once per version
/// @param durable whether a commit waits for the disk; never false outside tests
/// @param progress hears one line before each step that takes longer than a second
public record PostgresOptions(
        Path home, Path programs, boolean durable, Consumer<String> progress) {

    public PostgresOptions {
        home = home.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    public static PostgresOptions at(Path home, Consumer<String> progress) {
        return new PostgresOptions(home, home.resolve("programs"), true, progress);
    }

    /// For tests only: a server that may lose everything when the machine stops, and says nothing.
    public static PostgresOptions forTests(Path home, Path programs) {
        return new PostgresOptions(home, programs, false, line -> {});
    }
}
