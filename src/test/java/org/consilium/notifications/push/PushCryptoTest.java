package org.consilium.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PushCryptoTest {
    /// The example in appendix A of RFC 8291.
    @Test
    void encryptsAsTheStandardSays() throws Exception {
        var browser =
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
        var sender =
                keys(
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
                        "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
        var body =
                PushCrypto.encrypt(
                        "When I grow up, I want to be a watermelon"
                                .getBytes(StandardCharsets.UTF_8),
                        decoded(browser),
                        decoded("BTBZMqHH6r4Tts7J_aSIgg"),
                        sender,
                        decoded("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(PushCrypto.base64(body))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void signsWhatTheKeyProves() throws Exception {
        var keys = PushCrypto.newKeys();
        var token = PushCrypto.token("{\"aud\":\"https://push.example\"}", keys);
        int dot = token.lastIndexOf('.');
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(keys.getPublic());
        check.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(decoded(token.substring(dot + 1)))).isTrue();
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThatThrownBy(() -> PushCrypto.publicKey(new byte[65]))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> PushCrypto.publicKey(new byte[3]))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static KeyPair keys(String point, String number) throws GeneralSecurityException {
        var shared = PushCrypto.publicKey(decoded(point));
        var own = new ECPrivateKeySpec(PushBrowser.number(decoded(number)), shared.getParams());
        return new KeyPair(shared, KeyFactory.getInstance("EC").generatePrivate(own));
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
