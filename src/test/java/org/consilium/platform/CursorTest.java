package org.consilium.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CursorTest {
    private record Item(Instant at, UUID id) {}

    private static final Comparator<Item> NEWEST_FIRST =
            Comparator.comparing(Item::at).thenComparing(i -> i.id().toString()).reversed();

    @Property
    void comesBackAsItWasWritten(
            @ForAll @LongRange(min = 0, max = 4_000_000_000_000_000L) long micros,
            @ForAll long high,
            @ForAll long low) {
        var cursor = new Cursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), new UUID(high, low));
        assertThat(Cursor.read(cursor.write(), Cursor.NEWEST)).isEqualTo(cursor);
    }

    @Property
    void isReadOrIsNotThereButNeverFails(@ForAll String tampered) {
        try {
            assertThat(Cursor.read(tampered, Cursor.NEWEST)).isNotNull();
        } catch (NotFound notThere) {
            assertThat(tampered).isNotEmpty();
        }
    }

    @Test
    void refusesTimesThatNobodyWrote() {
        var far = "f".repeat(32);
        assertThatThrownBy(() -> Cursor.read(far, Cursor.NEWEST)).isInstanceOf(NotFound.class);
        assertThat(Cursor.read(null, Cursor.OLDEST)).isEqualTo(Cursor.OLDEST);
        assertThat(Cursor.read("", Cursor.NEWEST)).isEqualTo(Cursor.NEWEST);
        assertThat(Cursor.read(Cursor.NEWEST.write(), Cursor.OLDEST)).isEqualTo(Cursor.NEWEST);
    }

    /// Many items share a moment, so that the id has to part them.
    @Property(tries = 200)
    void walksEveryItemOnceWhateverThePage(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 9) Integer> seconds,
            @ForAll @IntRange(min = 1, max = 20) int limit) {
        var all = new ArrayList<Item>();
        for (int i = 0; i < seconds.size(); i++) {
            all.add(new Item(Instant.ofEpochSecond(1_000 + seconds.get(i)), new UUID(7, i)));
        }
        all.sort(NEWEST_FIRST);

        var walked = new ArrayList<Item>();
        var from = Cursor.NEWEST;
        while (true) {
            var slice = after(all, from, limit);
            walked.addAll(slice.items());
            if (slice.next() == null) {
                break;
            }
            from = Cursor.read(slice.next().write(), Cursor.NEWEST);
        }
        assertThat(walked).isEqualTo(all);
    }

    private static Slice<Item> after(List<Item> all, Cursor from, int limit) {
        var bound = new Item(from.at(), from.id());
        var rows =
                all.stream()
                        .filter(item -> from.equals(Cursor.NEWEST) || isAfter(item, bound))
                        .limit(limit + 1L)
                        .toList();
        return Slice.of(rows, limit, item -> new Cursor(item.at(), item.id()));
    }

    private static boolean isAfter(Item item, Item bound) {
        return NEWEST_FIRST.compare(item, bound) > 0;
    }
}
