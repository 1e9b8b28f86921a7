package org.consilium.verification.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportProgressTest {
    @Test
    void tellsShareRowsRateAndRest() {
        assertThat(ImportProgress.line(2_000_000, 250, 1000, 20_000))
                .isEqualTo(
                        "[######..................]  25 %  2,000,000 rows, 100,000/s, 1 min 0 s left");
    }

    @Test
    void saysNothingOfTheRestBeforeItKnows() {
        assertThat(ImportProgress.line(0, 0, 1000, 0)).endsWith("0 rows, 0/s");
    }
}
