package org.consilium.platform.keeping;

import java.math.BigInteger;
import java.util.HexFormat;
import org.consilium.platform.Hashes;

/// A checksum of rows whatever their order: the sum of their SHA-256, modulo 2^256.
final class Checksum {
    private static final int BITS = 256;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BITS);

    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    void add(byte[] row) {
        sum = sum.add(new BigInteger(1, Hashes.sha256(row)));
        if (sum.bitLength() > BITS + 64) {
            sum = sum.mod(MODULUS);
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    String text() {
        return "%064x".formatted(sum.mod(MODULUS));
    }

    static String ofFile(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
