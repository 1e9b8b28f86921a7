package org.consilium.moderation.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
    @Test
    void showsNoneAndFiveButNotBetween() {
        assertThat(SmallCells.isShown(0)).isTrue();
        assertThat(SmallCells.isShown(1)).isFalse();
        assertThat(SmallCells.isShown(4)).isFalse();
        assertThat(SmallCells.isShown(5)).isTrue();
    }

    /// From the sum and the cells that are shown, nobody can compute one that is not.
    @Property(tries = 300)
    void tellsNoWithheldCellByTheSum(
            @ForAll @Size(max = 8) List<@LongRange(min = 0, max = 40) Long> cells) {
        var total = SmallCells.total(cells);
        long shown = cells.stream().filter(SmallCells::isShown).mapToLong(it -> it).sum();
        assertThat(total.value()).isEqualTo(shown);
        assertThat(total.exact()).isEqualTo(cells.stream().allMatch(SmallCells::isShown));
    }
}
