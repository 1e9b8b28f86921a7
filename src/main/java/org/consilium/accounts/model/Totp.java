package org.consilium.accounts.model;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes of six digits that change every half minute (RFC 6238), as every authenticator app makes
/// them: SHA-1, 30 seconds. A clock may be half a minute off, either way.
public final class Totp {
    private static final int SECRET_BYTES = 20;
    private static final int SECONDS = 30;
    private static final int SKEW = 1;
    private static final int MODULUS = 1_000_000;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    public static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /// The half minute a moment lies in.
    public static long stepOf(Instant now) {
        return now.getEpochSecond() / SECONDS;
    }

    /// The half minute whose code was typed, if it is one of now and younger than `last`.
    public static OptionalLong matching(byte[] secret, String typed, Instant now, long last) {
        var given = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        for (long step = stepOf(now) - SKEW; step <= stepOf(now) + SKEW; step++) {
            var code = code(secret, step).getBytes(StandardCharsets.UTF_8);
            if (step > last && MessageDigest.isEqual(code, given)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    public static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The secret as people type it into an app that cannot read the picture.
    public static String written(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int buffer = 0;
        for (byte each : secret) {
            buffer = ((buffer << 8) | (each & 0xff)) & 0xfff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE_32.charAt((buffer >> (bits - 5)) & 0x1f));
            }
        }
        if (bits > 0) {
            text.append(BASE_32.charAt((buffer << (5 - bits)) & 0x1f));
        }
        return text.toString();
    }

    /// What the picture says to the app.
    public static String address(String issuer, String account, byte[] secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(plain(issuer), plain(account), written(secret), plain(issuer));
    }

    private static String plain(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
