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
    private static final int STEP = 5;
    private static final long STEP_BASE = 58L * 58 * 58 * 58 * 58;
    private static final long LOW = 0xffff_ffffL;

    private Base58() {}

    /// In steps of five digits over four limbs of 32 bits: a page writes hundreds of ids, and
    /// arbitrary precision takes twenty times as long.
    static String write(UUID id) {
        long[] limbs = {
            id.getMostSignificantBits() >>> 32,
            id.getMostSignificantBits() & LOW,
            id.getLeastSignificantBits() >>> 32,
            id.getLeastSignificantBits() & LOW
        };
        var text = new char[LENGTH];
        for (int end = LENGTH; end > 0; end -= STEP) {
            long digits = divide(limbs);
            for (int i = end - 1; i >= Math.max(0, end - STEP); i--) {
                text[i] = ALPHABET.charAt((int) (digits % ALPHABET.length()));
                digits /= ALPHABET.length();
            }
        }
        return new String(text);
    }

    /// Divides by 58 to the fifth, in place; answers what remains.
    private static long divide(long[] limbs) {
        long rest = 0;
        for (int i = 0; i < limbs.length; i++) {
            long part = rest << 32 | limbs[i];
            limbs[i] = part / STEP_BASE;
            rest = part % STEP_BASE;
        }
        return rest;
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
}
