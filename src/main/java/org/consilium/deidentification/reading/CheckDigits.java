package org.consilium.deidentification.reading;

import java.math.BigInteger;

/// Check digits, which tell a number of one kind from any other.
public final class CheckDigits {
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int VIN_MODULUS = 11;
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

    private CheckDigits() {}

    /// Cards, and national provider identifiers behind `80840`.
    public static boolean luhn(String digits) {
        int sum = 0;
        boolean twice = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int value = twice ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return sum % 10 == 0;
    }

    public static boolean npi(String digits) {
        return digits.length() == 10
                && (digits.charAt(0) == '1' || digits.charAt(0) == '2')
                && luhn("80840" + digits);
    }

    /// Number of a prescriber's registration in the US: two letters, six digits, a check digit.
    public static boolean dea(String text) {
        if (!text.matches("[A-Z][A-Z9]\\d{7}")) {
            return false;
        }
        int odd = digit(text, 2) + digit(text, 4) + digit(text, 6);
        int even = digit(text, 3) + digit(text, 5) + digit(text, 7);
        return (odd + 2 * even) % 10 == digit(text, 8);
    }

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }

    /// ISO 13616.
    public static boolean iban(String text) {
        var compact = text.replace(" ", "");
        if (!compact.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) {
            return false;
        }
        var number = new StringBuilder();
        for (char c : (compact.substring(4) + compact.substring(0, 4)).toCharArray()) {
            number.append(Character.digit(c, 36));
        }
        return new BigInteger(number.toString()).mod(IBAN_MODULUS).intValue() == 1;
    }

    /// Vehicle identification number, as North America checks it (49 CFR 565).
    public static boolean vin(String text) {
        if (!text.matches("[A-HJ-NPR-Z0-9]{17}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += VIN_VALUES.indexOf(text.charAt(i)) % 10 * VIN_WEIGHTS[i];
        }
        int rest = sum % VIN_MODULUS;
        return text.charAt(8) == (rest == 10 ? 'X' : (char) ('0' + rest));
    }

    /// NHS number of England and Wales.
    public static boolean nhs(String digits) {
        if (digits.length() != 10) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += digit(digits, i) * (10 - i);
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == digit(digits, 9);
    }
}
