package org.consilium.platform.keeping;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.consilium.platform.StartupProblem;

/// Encrypts a backup with a passphrase. Argon2id makes the key; AES-256-GCM in segments of a
/// megabyte, each with its place and the last one marked (Tink), so that nothing can be changed,
/// moved or cut off unnoticed. The header is authenticated with every segment.
final class Seal {
    private static final byte[] MAGIC = "CONSILIUM BACKUP 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int KIBIBYTES = 64 * 1024;
    private static final int MOST_KIBIBYTES = 128 * 1024;
    private static final int PASSES = 3;
    private static final int MOST_PASSES = 20;
    private static final int SALT_BYTES = 16;
    private static final int PROOF_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 20;
    private static final int HEADER = MAGIC.length + 2 * Integer.BYTES + SALT_BYTES + PROOF_BYTES;

    private Seal() {}

    static OutputStream encrypting(OutputStream out, char[] passphrase) throws IOException {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var derived = derive(passphrase, salt, KIBIBYTES, PASSES);
        var header =
                ByteBuffer.allocate(HEADER)
                        .put(MAGIC)
                        .putInt(KIBIBYTES)
                        .putInt(PASSES)
                        .put(salt)
                        .put(derived, KEY_BYTES, PROOF_BYTES)
                        .array();
        out.write(header);
        try {
            return cipher(derived).newEncryptingStream(out, header);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @throws StartupProblem when it is no backup, or the passphrase is not the one
    static InputStream decrypting(InputStream in, char[] passphrase) throws IOException {
        var header = new byte[HEADER];
        var read = new DataInputStream(in).readNBytes(header, 0, HEADER);
        if (read < HEADER || !Arrays.equals(MAGIC, 0, MAGIC.length, header, 0, MAGIC.length)) {
            throw new StartupProblem("This file is no backup of a Consilium. Nothing was changed.");
        }
        var buffer = ByteBuffer.wrap(header, MAGIC.length, HEADER - MAGIC.length);
        int kibibytes = buffer.getInt();
        int passes = buffer.getInt();
        if (kibibytes < 8 || kibibytes > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES) {
            throw damaged(null);
        }
        var salt = new byte[SALT_BYTES];
        var proof = new byte[PROOF_BYTES];
        buffer.get(salt).get(proof);
        var derived = derive(passphrase, salt, kibibytes, passes);
        if (!MessageDigest.isEqual(
                proof, Arrays.copyOfRange(derived, KEY_BYTES, KEY_BYTES + PROOF_BYTES))) {
            throw new StartupProblem(
                    "This is not the passphrase of the backup (or its first bytes were changed). Nothing was changed.");
        }
        try {
            return cipher(derived).newDecryptingStream(in, header);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static StartupProblem damaged(@org.jspecify.annotations.Nullable Throwable cause) {
        var sentence =
                "The backup is damaged: it was cut off or changed after it was made. Nothing was changed. Use another one.";
        return cause == null ? new StartupProblem(sentence) : new StartupProblem(sentence, cause);
    }

    private static AesGcmHkdfStreaming cipher(byte[] derived) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(
                Arrays.copyOf(derived, KEY_BYTES), "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }

    /// A key, and a proof that a passphrase is the right one, which tells nothing of the key.
    private static byte[] derive(char[] passphrase, byte[] salt, int kibibytes, int passes) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withSalt(salt)
                        .withMemoryAsKB(kibibytes)
                        .withIterations(passes)
                        .withParallelism(1)
                        .build());
        var derived = new byte[KEY_BYTES + PROOF_BYTES];
        generator.generateBytes(passphrase, derived);
        return derived;
    }
}
