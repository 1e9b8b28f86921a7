package org.consilium.platform;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;

/// A typed identifier: a record over one UUID, made by [Ids]. In a URL it is written in base 58 (22
/// characters, no look-alikes), in the database as `uuid`.
public interface Id {
    UUID value();

    /// The form for URLs, 22 characters of base 58.
    default String shortForm() {
        return Base58.write(value());
    }

    /// Reads the form for URLs; empty for anything that is not exactly such a form.
    static Optional<UUID> parse(String shortForm) {
        return Base58.read(shortForm);
    }
}

/// Base 58 of 128 bits, of fixed length so that order and length say nothing about the value.
final class Base58 {
    private static final String ALPHABET =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int LENGTH = 22;

    private Base58() {}

    static String write(UUID id) {
        var number =
                unsigned(id.getMostSignificantBits())
                        .shiftLeft(64)
                        .or(unsigned(id.getLeastSignificantBits()));
        var text = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            var parts = number.divideAndRemainder(BASE);
            text[i] = ALPHABET.charAt(parts[1].intValue());
            number = parts[0];
        }
        return new String(text);
    }

    static Optional<UUID> read(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        var number = BigInteger.ZERO;
        for (int i = 0; i < LENGTH; i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        if (number.bitLength() > 128) {
            return Optional.empty();
        }
        return Optional.of(new UUID(number.shiftRight(64).longValue(), number.longValue()));
    }

    private static BigInteger unsigned(long bits) {
        var number = BigInteger.valueOf(bits);
        return bits < 0 ? number.add(BigInteger.ONE.shiftLeft(64)) : number;
    }
}
