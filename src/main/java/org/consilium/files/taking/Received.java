package org.consilium.files.taking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.core.io.InputStreamSource;

/// A file as it was sent, on the disk. No more of it is read than may be kept.
record Received(Path file, long size, boolean isTooLong, byte[] digest) {
    private static final int CHUNK = 16_384;

    static Received of(InputStreamSource content, Path folder, long most) throws IOException {
        var file = folder.resolve("sent");
        var digest = sha256();
        long size = 0;
        try (var in = content.getInputStream();
                var out = Files.newOutputStream(file)) {
            var room = new byte[CHUNK];
            for (int read = in.read(room); read > 0 && size <= most; read = in.read(room)) {
                out.write(room, 0, read);
                digest.update(room, 0, read);
                size += read;
            }
        }
        return new Received(file, size, size > most, digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
