package org.consilium.platform.keeping;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.consilium.platform.StartupProblem;
import org.springframework.core.env.Environment;

/// The passphrase of a backup: from a file (`CONSILIUM_PASSPHRASE_FILE`), from the environment
/// (`CONSILIUM_PASSPHRASE`), or asked for at the terminal.
record Passphrase(Environment environment) {
    private static final int SHORTEST = 12;

    char[] forReading() {
        return given(false);
    }

    /// For a new backup: long enough, and typed twice where it is typed.
    char[] forWriting() {
        var passphrase = given(true);
        if (passphrase.length < SHORTEST) {
            throw new StartupProblem(
                    "A passphrase of a backup has %d characters or more; a few words in a row are good."
                            .formatted(SHORTEST));
        }
        return passphrase;
    }

    private char[] given(boolean twice) {
        var file = environment.getProperty("CONSILIUM_PASSPHRASE_FILE", "");
        if (!file.isEmpty()) {
            try {
                return Files.readString(Path.of(file)).strip().toCharArray();
            } catch (IOException unreadable) {
                throw new StartupProblem(
                        "The file of the passphrase, %s, cannot be read.".formatted(file),
                        unreadable);
            }
        }
        var value = environment.getProperty("CONSILIUM_PASSPHRASE", "");
        return value.isEmpty() ? asked(twice) : value.toCharArray();
    }

    private static char[] asked(boolean twice) {
        var console =
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .orElseThrow(() ->
                                new StartupProblem(
                                        "A backup needs a passphrase. Set CONSILIUM_PASSPHRASE, or CONSILIUM_PASSPHRASE_FILE to a file that holds it."));
        var typed = console.readPassword("Passphrase of the backup: ");
        if (twice && !Arrays.equals(typed, console.readPassword("Once more: "))) {
            throw new StartupProblem("The two were not the same. Nothing was made.");
        }
        return typed == null ? new char[0] : typed;
    }
}
