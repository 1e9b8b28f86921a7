package org.consilium.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Property(tries = 100)
    void readsWhatItWrites(@ForAll long high, @ForAll long low) {
        var place = new Place("room", new UUID(high, low));
        assertThat(Place.parse(place.shortForm())).contains(place);
    }

    @Property(tries = 200)
    void readsNothingElse(@ForAll String text) {
        assertThat(Place.parse(text)).isEmpty();
    }

    @Test
    void refusesKindsThatAreNoWords() {
        assertThat(Place.parse("ROOM-1111111111111111111111")).isEmpty();
        assertThat(Place.parse("-1111111111111111111111")).isEmpty();
    }
}
