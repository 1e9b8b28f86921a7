package org.consilium.cases.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.consilium.platform.Hashes;
import org.consilium.platform.StartupProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The key of sealed names. It is never in the database: a file of the data directory
/// (`keys/sealing.key`), made when a first name is sealed (an empty directory takes the one of a
/// backup), or `consilium.cases.seal-key` (32 bytes in base 64) where several processes share a
/// database. Without it authors are not recognised any more (ADR 0020).
@Component
class SealKey {
    private static final int BYTES = 32;
    private static final String SETTING = "consilium.cases.seal-key";

    private final Path data;
    private byte @Nullable [] key;

    SealKey(Environment environment) {
        var given = environment.getProperty(SETTING, "").strip();
        this.data = Path.of(environment.getProperty("consilium.data", "data"));
        this.key = given.isEmpty() ? null : decoded(given);
    }

    /// A key of its own for each purpose.
    synchronized byte[] of(String purpose) {
        if (key == null) {
            key = kept(data);
        }
        return Hashes.hmac(key, purpose.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] decoded(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw wrong();
        }
        throw wrong();
    }

    private static StartupProblem wrong() {
        return new StartupProblem(SETTING + " must be 32 bytes in base 64.");
    }

    private static byte[] kept(Path data) {
        var file = data.resolve("keys").resolve("sealing.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return decoded(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whole or not at all, and whoever comes second takes the first one's.
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        var own =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var part = Files.createTempFile(file.getParent(), "sealing", ".part", own);
        Files.writeString(part, Base64.getEncoder().encodeToString(fresh) + "\n");
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException other) {
            return;
        } finally {
            Files.delete(part);
        }
    }
}
