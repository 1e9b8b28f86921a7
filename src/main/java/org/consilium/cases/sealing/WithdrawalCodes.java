package org.consilium.cases.sealing;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.platform.Hashes;
import org.springframework.stereotype.Component;

/// The patient's code: sixteen letters and digits that nobody can guess, made from the case and the
/// key, so that the author can print it again and the database does not hold it.
@Component
public class WithdrawalCodes {
    /// Without I, L, O and U, which are taken for others.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private final SealKey key;

    WithdrawalCodes(SealKey key) {
        this.key = key;
    }

    /// As it is printed: `7Q2M-…`.
    public String printed(CaseId id) {
        var code = code(id);
        var printed = new StringBuilder();
        for (int i = 0; i < LENGTH; i += GROUP) {
            printed.append(i == 0 ? "" : "-").append(code, i, i + GROUP);
        }
        return printed.toString();
    }

    /// What the database holds of it, in hexadecimal digits.
    public String hash(CaseId id) {
        return hash(code(id));
    }

    /// The hash of a code as somebody typed it; empty for what can be none.
    public static Optional<String> hashOfTyped(String typed) {
        var code =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return code.length() == LENGTH ? Optional.of(hash(code)) : Optional.empty();
    }

    private String code(CaseId id) {
        var message =
                ByteBuffer.allocate(Long.BYTES * 2)
                        .putLong(id.value().getMostSignificantBits())
                        .putLong(id.value().getLeastSignificantBits())
                        .array();
        var mac = Hashes.hmac(key.of("cases.withdrawal"), message);
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(bits(mac, i * BITS)));
        }
        return code.toString();
    }

    private static int bits(byte[] bytes, int from) {
        int value = 0;
        for (int i = from; i < from + BITS; i++) {
            value =
                    (value << 1)
                            | ((bytes[i / Byte.SIZE] >> (Byte.SIZE - 1 - (i % Byte.SIZE))) & 1);
        }
        return value;
    }

    private static String hash(String code) {
        return HexFormat.of().formatHex(Hashes.sha256("consilium case " + code));
    }
}
