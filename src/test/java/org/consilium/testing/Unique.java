package org.consilium.testing;

import java.util.UUID;

/// A word that no other test has: letters only, so that the identifier gate takes it for no code.
public final class Unique {
    private Unique() {}

    public static String word() {
        var word = new StringBuilder("w");
        for (char digit : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
            word.append((char) ('a' + Character.digit(digit, 16)));
        }
        return word.toString();
    }
}
