package org.consilium.notifications.push;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.consilium.platform.Secrets;
import org.springframework.stereotype.Component;

/// The pair of keys by which push services know this installation (RFC 8292); made once, kept with
/// the other secrets, so that browsers need not subscribe anew after a restart.
@Component
class PushKeys {
    private static final String NAME = "push-keys";

    private final Secrets secrets;

    PushKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    KeyPair pair() {
        var kept = ByteBuffer.wrap(secrets.keep(NAME, PushKeys::fresh));
        var shared = new byte[kept.getInt()];
        kept.get(shared);
        var own = new byte[kept.remaining()];
        kept.get(own);
        try {
            var factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(shared)),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(own)));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /// As browsers want to know it.
    String publicKey() {
        return PushCrypto.base64(PushCrypto.point((ECPublicKey) pair().getPublic()));
    }

    private static byte[] fresh() {
        try {
            var keys = PushCrypto.newKeys();
            var shared = keys.getPublic().getEncoded();
            var own = keys.getPrivate().getEncoded();
            return ByteBuffer.allocate(Integer.BYTES + shared.length + own.length)
                    .putInt(shared.length)
                    .put(shared)
                    .put(own)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
