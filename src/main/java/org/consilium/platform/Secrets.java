package org.consilium.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Keys of this installation, made once and shared by its processes; signs what a browser or a mail
/// carries back to us, and encrypts what we keep.
@Component
public class Secrets {
    @Sql
    private static final String MAKE =
            """
            insert into platform.secret (name, value) values (:name, :value)
            on conflict (name) do nothing
            """;

    @Sql
    private static final String READ =
            """
            select value from platform.secret where name = :name
            """;

    private static final int SIGNATURE_CHARACTERS = 22;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Cache<String, byte[]> keys = Caffeine.newBuilder().maximumSize(50).build();

    Secrets(Database database) {
        this.database = database;
    }

    /// `text` with a signature that only this installation can make, bound to `purpose`.
    public String sign(String purpose, String text) {
        return signature(purpose, text) + text;
    }

    /// The text that [#sign] was given, or empty when it was not signed here for this purpose.
    public Optional<String> verify(String purpose, String signed) {
        if (signed.length() < SIGNATURE_CHARACTERS) {
            return Optional.empty();
        }
        var text = signed.substring(SIGNATURE_CHARACTERS);
        var expected = signature(purpose, text).getBytes(StandardCharsets.US_ASCII);
        var found = signed.substring(0, SIGNATURE_CHARACTERS).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, found) ? Optional.of(text) : Optional.empty();
    }

    /// Encrypts what is kept for long: readable only by this installation, for this `purpose`, and
    /// only beside `owner`, so that nothing sealed for one can be put in the place of another's.
    public byte[] seal(String purpose, String owner, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, owner, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What [#seal] was given; empty when it was not sealed here, for this purpose and owner.
    public Optional<byte[]> unseal(String purpose, String owner, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, purpose, owner, nonce);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException tampered) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, String owner, byte[] nonce)
            throws GeneralSecurityException {
        var key = new SecretKeySpec(keys.get("seal:" + purpose, this::load), "AES");
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /// A seal of `message` that only this installation can make, bound to `purpose`.
    public byte[] mac(String purpose, byte[] message) {
        return Hashes.hmac(keys.get(purpose, this::load), message);
    }

    /// A secret that is made once, by whichever process comes first, and then kept.
    public byte[] keep(String name, Supplier<byte[]> make) {
        return keys.get(name, unseen -> load(name, make.get()));
    }

    private String signature(String purpose, String text) {
        var key = keys.get(purpose, this::load);
        var digest = Hashes.hmac(key, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest)
                .substring(0, SIGNATURE_CHARACTERS);
    }

    private byte[] load(String purpose) {
        return load(purpose, Hashes.sha256(Hashes.token()));
    }

    private byte[] load(String purpose, byte[] fresh) {
        database.sql(MAKE).param("name", purpose).param("value", fresh).update();
        return database.sql(READ).param("name", purpose).query(row -> row.bytes("value")).one();
    }
}
