package org.consilium.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HitCursorTest {
    @Property
    void comesBackAsItWasWritten(
            @ForAll float score,
            @ForAll long created,
            @ForAll long tie,
            @ForAll boolean lenient,
            @ForAll String query) {
        var cursor = new HitCursor(score, created, tie, lenient);
        assertThat(HitCursor.read(cursor.write(query), query)).contains(cursor);
    }

    @Property
    void isOfOneQueryOnly(@ForAll String query, @ForAll String other) {
        var text = new HitCursor(1.5f, 2, 3, false).write(query);
        assertThat(HitCursor.read(text, other).isPresent()).isEqualTo(query.equals(other));
    }

    @Property
    void isReadOrEmptyButNeverFails(@ForAll String tampered) {
        assertThat(HitCursor.read(tampered, "q=gout")).isNotNull();
    }
}
