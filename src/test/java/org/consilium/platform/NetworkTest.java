package org.consilium.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void keepsOnlyTheNetwork() {
        assertThat(Network.of("203.0.113.7")).isEqualTo("203.0.113.x");
        assertThat(Network.of("2001:db8:1:2:3:4:5:7")).isEqualTo("2001:db8:1::");
        assertThat(Network.of("2001:db8::7")).isEqualTo("2001:db8::");
        assertThat(Network.of("0:0:0:0:0:0:0:1")).isEqualTo("0:0:0::");
        assertThat(Network.of("::1")).isEqualTo("::");
    }
}
