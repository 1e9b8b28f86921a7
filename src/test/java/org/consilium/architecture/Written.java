package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that a test derives from the application and that are kept in the repository, so that a
/// change is seen by whoever reads the diff. `-Dconsilium.write=true` writes them anew.
final class Written {
    private static final boolean WRITE = Boolean.getBoolean("consilium.write");

    private Written() {}

    static void agrees(Path file, String derived) {
        try {
            if (WRITE) {
                Files.writeString(file, derived);
            }
            var kept = Files.exists(file) ? Files.readString(file) : "";
            assertThat(kept)
                    .as("%s is up to date; else run this test with -Dconsilium.write=true", file)
                    .isEqualTo(derived);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
