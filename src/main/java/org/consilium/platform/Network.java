package org.consilium.platform;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The network an address is in: enough for a person to say "that was I, at the hospital", too
/// little to find one. 203.0.113.7 is in 203.0.113.x, 2001:db8:1:2::7 in 2001:db8:1::.
public final class Network {
    private static final Pattern FOUR = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.\\d+");
    private static final int GROUPS = 3;

    private Network() {}

    public static String of(String address) {
        var four = FOUR.matcher(address);
        if (four.matches()) {
            return four.group(1) + ".x";
        }
        if (!address.contains(":")) {
            return address;
        }
        return Arrays.stream(address.split("::", 2)[0].split(":"))
                .limit(GROUPS)
                .collect(Collectors.joining(":", "", "::"));
    }
}
