package org.consilium.people.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;
import org.consilium.platform.NotFound;
import org.junit.jupiter.api.Test;

class NameCursorTest {
    @Property
    void survivesAnAddress(
            @ForAll @AlphaChars @Whitespace @StringLength(max = 120) String name,
            @ForAll long high,
            @ForAll long low) {
        var cursor = new NameCursor(name + "ñ字", new UUID(high, low));
        assertThat(cursor.write()).matches("[A-Za-z0-9_-]+");
        assertThat(NameCursor.read(cursor.write())).isEqualTo(cursor);
    }

    @Test
    void isNotFoundWhenTampered() {
        for (var text : new String[] {"x", "!!!!", "AAAA", "A".repeat(2_000)}) {
            assertThatThrownBy(() -> NameCursor.read(text)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void beginsAtTheBeginning() {
        assertThat(NameCursor.read(null)).isEqualTo(NameCursor.FIRST);
        assertThat(NameCursor.read("")).isEqualTo(NameCursor.FIRST);
    }
}
