package org.consilium.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.consilium.search.query.SearchFilter.Wishes;
import org.junit.jupiter.api.Test;

class SearchFilterTest {
    @Test
    void takesWhatIsNoChoiceForNone() {
        var filter =
                SearchFilter.of(
                        new Wishes(
                                "gout",
                                "sandwich",
                                "room-x",
                                null,
                                "",
                                null,
                                "ever",
                                "?",
                                "",
                                "maybe",
                                "up"));
        assertThat(filter.query()).isEqualTo("q=gout");
        assertThat(filter.narrows()).isFalse();
    }

    @Test
    void writesEveryChoiceIntoTheAddress() {
        var filter =
                SearchFilter.of(
                        new Wishes(
                                "a b",
                                "reply",
                                null,
                                "cardiology",
                                "Amara",
                                "ecg",
                                "week",
                                "solved",
                                "30-39",
                                "yes",
                                "newest"));
        assertThat(filter.path())
                .isEqualTo(
                        "/search?q=a+b&kind=reply&specialty=cardiology&by=Amara&tag=ecg"
                                + "&age=week&state=solved&band=30-39&image=yes&order=newest");
    }

    @Property
    void isTheSameWhenReadAgain(@ForAll String q, @ForAll String by, @ForAll String tag) {
        var once =
                SearchFilter.of(
                        new Wishes(q, null, null, null, by, tag, null, null, null, null, null));
        var again =
                SearchFilter.of(
                        new Wishes(
                                once.words(),
                                null,
                                null,
                                null,
                                once.author(),
                                once.tag(),
                                null,
                                null,
                                null,
                                null,
                                null));
        assertThat(again).isEqualTo(once);
    }
}
