package org.consilium.notifications.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The cryptography of web push with what the JDK brings: a message encrypted for one browser (RFC
/// 8291, in the content encoding of RFC 8188), and the token that says who sends it (RFC 8292).
final class PushCrypto {
    private static final String CURVE = "secp256r1";
    private static final int COORDINATE = 32;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int RECORD = 4096;
    private static final byte LAST_RECORD = 2;

    private PushCrypto() {}

    static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        return generator.generateKeyPair();
    }

    /// `sender` is a pair of keys for this message alone, `salt` sixteen random bytes.
    static byte[] encrypt(
            byte[] message, byte[] browserKey, byte[] auth, KeyPair sender, byte[] salt)
            throws GeneralSecurityException {
        var own = point((ECPublicKey) sender.getPublic());
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(sender.getPrivate());
        agreement.doPhase(publicKey(browserKey), true);
        var purpose = join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), browserKey, own);
        var secret = derive(auth, agreement.generateSecret(), purpose, COORDINATE);
        var key = derive(salt, secret, ascii("Content-Encoding: aes128gcm\0"), KEY);
        var nonce = derive(salt, secret, ascii("Content-Encoding: nonce\0"), NONCE);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        var sealed = cipher.doFinal(join(message, new byte[] {LAST_RECORD}));
        var head = ByteBuffer.allocate(Integer.BYTES + 1).putInt(RECORD).put((byte) own.length);
        return join(salt, head.array(), own, sealed);
    }

    /// A signed statement (a JWT with ES256) that `claims` are ours.
    static String token(String claims, KeyPair keys) throws GeneralSecurityException {
        var said =
                base64(ascii("{\"typ\":\"JWT\",\"alg\":\"ES256\"}")) + "." + base64(ascii(claims));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.getPrivate());
        signature.update(ascii(said));
        return said + "." + base64(signature.sign());
    }

    /// The uncompressed point, 65 bytes, as browsers write public keys.
    static byte[] point(ECPublicKey key) {
        return join(
                new byte[] {4},
                unsigned(key.getW().getAffineX()),
                unsigned(key.getW().getAffineY()));
    }

    /// Reads such a point; the key agreement refuses one that is not on the curve.
    static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        if (point.length != 1 + 2 * COORDINATE || point[0] != 4) {
            throw new GeneralSecurityException("not an uncompressed point of " + CURVE);
        }
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, point.length));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        return (ECPublicKey)
                KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] derive(byte[] salt, byte[] material, byte[] purpose, int length)
            throws GeneralSecurityException {
        var parameters =
                HKDFParameterSpec.ofExtract()
                        .addSalt(salt)
                        .addIKM(material)
                        .thenExpand(purpose, length);
        return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var whole = new byte[COORDINATE];
        int from = Math.max(0, bytes.length - COORDINATE);
        int length = bytes.length - from;
        System.arraycopy(bytes, from, whole, COORDINATE - length, length);
        return whole;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        var joined = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            joined.put(part);
        }
        return joined.array();
    }
}
