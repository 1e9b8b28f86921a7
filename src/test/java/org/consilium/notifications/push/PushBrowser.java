package org.consilium.notifications.push;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A browser that subscribes, and reads what it is pushed (RFC 8291, from the other side).
final class PushBrowser {
    private final KeyPair keys;
    private final byte[] auth = new byte[16];

    PushBrowser() throws GeneralSecurityException {
        this.keys = PushCrypto.newKeys();
        new SecureRandom().nextBytes(auth);
    }

    String key() {
        return PushCrypto.base64(point());
    }

    String auth() {
        return PushCrypto.base64(auth);
    }

    String read(byte[] body) throws GeneralSecurityException {
        var salt = Arrays.copyOf(body, 16);
        int length = body[20] & 0xff;
        var sender = Arrays.copyOfRange(body, 21, 21 + length);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(PushCrypto.publicKey(sender), true);
        var secret =
                derive(
                        auth,
                        agreement.generateSecret(),
                        join(ascii("WebPush: info\0"), point(), sender),
                        32);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(
                        derive(salt, secret, ascii("Content-Encoding: aes128gcm\0"), 16), "AES"),
                new GCMParameterSpec(
                        128, derive(salt, secret, ascii("Content-Encoding: nonce\0"), 12)));
        var plain = cipher.doFinal(body, 21 + length, body.length - 21 - length);
        return new String(plain, 0, plain.length - 1, StandardCharsets.UTF_8);
    }

    private byte[] point() {
        return PushCrypto.point((ECPublicKey) keys.getPublic());
    }

    private static byte[] derive(byte[] salt, byte[] material, byte[] purpose, int length)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract()
                                .addSalt(salt)
                                .addIKM(material)
                                .thenExpand(purpose, length));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        var joined = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    /// A private key by its number, for the example of the standard.
    static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }
}
