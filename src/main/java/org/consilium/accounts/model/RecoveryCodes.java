package org.consilium.accounts.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;

/// Recovery codes: 120 random bits in six groups, without letters that look alike. So many that
/// their hashes tell nothing.
final class RecoveryCodes {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz123456789";
    private static final int GROUP = 4;
    private static final int LENGTH = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    String next() {
        return IntStream.range(0, LENGTH)
                .mapToObj(at -> (at > 0 && at % GROUP == 0 ? "-" : "") + letter())
                .collect(Collectors.joining());
    }

    /// Of what somebody typed, however they typed it.
    byte[] hash(MemberId member, String typed) {
        var bare = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Hashes.sha256(member.shortForm() + " " + bare);
    }

    private static char letter() {
        return LETTERS.charAt(RANDOM.nextInt(LETTERS.length()));
    }
}
