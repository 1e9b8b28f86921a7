package org.consilium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparkTest {
    @Test
    void drawsFromFirstToLastWithZeroBelow() {
        var spark = Spark.of(List.of(new Bar("a", 0, "0"), new Bar("b", 10, "10")));
        assertThat(spark.line()).isEqualTo("0.0,60.0 300.0,2.0");
        assertThat(spark.area()).isEqualTo("0,60 0.0,60.0 300.0,2.0 300,60");
    }

    @Test
    void drawsNothingAsALineAtTheBottom() {
        assertThat(Spark.of(List.of(new Bar("a", 0, "0"))).line()).isEqualTo("0.0,60.0");
        assertThat(Spark.of(List.of()).line()).isEmpty();
    }

    @Test
    void cutsBarsAtTheirMost() {
        assertThat(new Bar("a", 92, "92 %").share(100)).isEqualTo(92);
        assertThat(new Bar("a", 120, "120").share(100)).isEqualTo(100);
        assertThat(new Bar("a", 1, "1").share(0)).isEqualTo(0);
    }
}
