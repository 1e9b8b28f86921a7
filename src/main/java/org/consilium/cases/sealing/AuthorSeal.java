package org.consilium.cases.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.consilium.cases.CaseId;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;

/// Seals the author of a case, and recognises them. The tag is another one for each case, so that a
/// copy of the database tells neither who wrote one nor which two are by the same hand.
@Component
public class AuthorSeal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealKey key;

    AuthorSeal(SealKey key) {
        this.key = key;
    }

    /// What recognises the author of one case.
    public String tag(MemberId author, CaseId id) {
        var mac =
                Hashes.hmac(
                        key.of("cases.tag"),
                        ByteBuffer.allocate(32)
                                .put(bytes(id.value()))
                                .put(bytes(author.value()))
                                .array());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    public boolean isBy(MemberId member, CaseId id, String tag) {
        return MessageDigest.isEqual(
                tag(member, id).getBytes(StandardCharsets.US_ASCII),
                tag.getBytes(StandardCharsets.US_ASCII));
    }

    /// The author, readable only with the key and only beside this case.
    public String seal(MemberId author, CaseId id) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, id, nonce).doFinal(bytes(author.value()));
            return Base64.getEncoder()
                    .encodeToString(
                            ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                                    .put(nonce)
                                    .put(sealed)
                                    .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What [#seal] was given. An error where the key is another one.
    public MemberId open(String sealed, CaseId id) {
        var bytes = Base64.getDecoder().decode(sealed);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, id, Arrays.copyOf(bytes, NONCE_BYTES));
            var plain =
                    ByteBuffer.wrap(cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES));
            return new MemberId(new UUID(plain.getLong(), plain.getLong()));
        } catch (GeneralSecurityException anotherKey) {
            throw new IllegalStateException("this name was sealed with another key", anotherKey);
        }
    }

    private Cipher cipher(int mode, CaseId id, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var secret = new SecretKeySpec(key.of("cases.seal"), "AES");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(id.value()));
        return cipher;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
