package org.consilium.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShortFormTest {
    @Test
    void givesBackEveryId() {
        var random = new Random(58);
        for (int i = 0; i < 10_000; i++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            assertThat(Id.parse(Base58.write(id))).contains(id);
        }
    }

    @Test
    void keepsItsLengthAtBothEnds() {
        assertThat(Base58.write(new UUID(0, 0))).isEqualTo("1".repeat(22));
        assertThat(Base58.write(new UUID(-1, -1))).isEqualTo("YcVfxkQb6JRzqk5kF2tNLv");
        assertThat(Id.parse("YcVfxkQb6JRzqk5kF2tNLv")).contains(new UUID(-1, -1));
    }
}
