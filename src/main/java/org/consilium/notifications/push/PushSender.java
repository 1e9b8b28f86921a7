package org.consilium.notifications.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Hands one encrypted message to the push service of a browser.
@Component
class PushSender {
    /// What became of it.
    enum Sent {
        TAKEN,
        /// The browser is not subscribed any more.
        GONE,
        /// The service was away, or has too much to do.
        LATER
    }

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration TOKEN_GOOD_FOR = Duration.ofHours(12);
    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    private final PushSettings settings;
    private final PushKeys keys;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(DEADLINE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    PushSender(PushSettings settings, PushKeys keys, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    Sent send(PushDevice device, byte[] message) {
        if (!settings.admits(device.endpoint())) {
            return Sent.GONE;
        }
        try {
            var answer = client.send(request(device, message), BodyHandlers.discarding());
            return switch (answer.statusCode()) {
                case 200, 201, 202, 204 -> Sent.TAKEN;
                case 400, 401, 403, 404, 410 -> Sent.GONE;
                default -> Sent.LATER;
            };
        } catch (IOException away) {
            return Sent.LATER;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Sent.LATER;
        } catch (GeneralSecurityException notKeys) {
            return Sent.GONE;
        }
    }

    private HttpRequest request(PushDevice device, byte[] message) throws GeneralSecurityException {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var decoder = Base64.getUrlDecoder();
        var body =
                PushCrypto.encrypt(
                        message,
                        decoder.decode(device.key()),
                        decoder.decode(device.auth()),
                        PushCrypto.newKeys(),
                        salt);
        var endpoint = URI.create(device.endpoint());
        return HttpRequest.newBuilder(endpoint)
                .timeout(DEADLINE)
                .header("TTL", Long.toString(KEPT_FOR.toSeconds()))
                .header("Topic", "news")
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("Authorization", authorization(endpoint))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private String authorization(URI endpoint) throws GeneralSecurityException {
        var pair = keys.pair();
        var audience = endpoint.getScheme() + "://" + endpoint.getAuthority();
        long until = clock.instant().plus(TOKEN_GOOD_FOR).getEpochSecond();
        var claims =
                "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                        .formatted(audience, until, settings.contact());
        return "vapid t="
                + PushCrypto.token(claims, pair)
                + ", k="
                + PushCrypto.base64(PushCrypto.point((ECPublicKey) pair.getPublic()));
    }
}
