package org.consilium.verification.registry;

import java.util.stream.IntStream;

/// The last digits that tell a mistyped number from a possible one. They prove nothing about a
/// person.
final class CheckDigits {
    private static final int NPI_LENGTH = 10;
    private static final int GLN_LENGTH = 13;
    private static final int LANR_LENGTH = 9;
    private static final int LANR_CHECKED = 6;

    /// What `80840`, the prefix of health identifiers in the US, adds to the sum.
    private static final int NPI_PREFIX_SUM = 24;

    private CheckDigits() {}

    /// US: ten digits, the first 1 or 2, Luhn over `80840` and the number (45 CFR 162.406).
    static boolean isNpi(String number) {
        return isDigits(number, NPI_LENGTH)
                && (number.charAt(0) == '1' || number.charAt(0) == '2')
                && npiCheckDigit(number) == digit(number, NPI_LENGTH - 1);
    }

    private static int npiCheckDigit(String number) {
        int sum = NPI_PREFIX_SUM;
        for (int i = 0; i < NPI_LENGTH - 1; i++) {
            int value = digit(number, i) * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return complement(sum);
    }

    /// Switzerland: a GLN of 13 digits with the EAN check digit; people have 7601.
    static boolean isGln(String number) {
        if (!isDigits(number, GLN_LENGTH) || !number.startsWith("7601")) {
            return false;
        }
        int sum =
                IntStream.range(0, GLN_LENGTH - 1)
                        .map(i -> digit(number, i) * (i % 2 == 0 ? 1 : 3))
                        .sum();
        return complement(sum) == digit(number, GLN_LENGTH - 1);
    }

    /// Germany: the lifelong physician's number; six digits weighted 4 and 9 in turn, their check
    /// digit, and two digits for the specialty.
    static boolean isLanr(String number) {
        if (!isDigits(number, LANR_LENGTH)) {
            return false;
        }
        int sum =
                IntStream.range(0, LANR_CHECKED)
                        .map(i -> digit(number, i) * (i % 2 == 0 ? 4 : 9))
                        .sum();
        return complement(sum) == digit(number, LANR_CHECKED);
    }

    static boolean isDigits(String number, int length) {
        return number.length() == length && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int complement(int sum) {
        return (10 - sum % 10) % 10;
    }

    private static int digit(String number, int index) {
        return number.charAt(index) - '0';
    }
}
