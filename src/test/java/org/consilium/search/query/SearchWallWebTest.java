package org.consilium.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.Items;
import org.consilium.platform.Viewer;
import org.consilium.search.SearchDocument.Shape;
import org.consilium.search.index.Follower;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.Persona;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everybody × everything of the demo world: the search finds, and counts, what the gate of each
/// module lets its viewer see, less whom a block keeps away, and nothing else.
@ConsiliumTest
class SearchWallWebTest {
    private final Search search;
    private final Sights sights;
    private final Items items;
    private final Sessions sessions;
    private final Database database;
    private final Follower follower;

    SearchWallWebTest(
            Search search,
            Sights sights,
            Items items,
            Sessions sessions,
            Database database,
            Follower follower) {
        this.search = search;
        this.sights = sights;
        this.items = items;
        this.sessions = sessions;
        this.database = database;
        this.follower = follower;
    }

    @BeforeEach
    void catchUp() {
        follower.catchUp();
    }

    @Test
    void findsWhatOneMaySeeAndNothingElse() {
        for (var persona : Persona.values()) {
            var viewer = viewer(persona);
            var hidden = sights.of(viewer).hidden();
            var found = new HashSet<Item>();
            for (var shape : Shape.values()) {
                found.addAll(all(viewer, "", shape));
            }
            var visible =
                    items.find(viewer, everything()).values().stream()
                            .filter(card ->
                                    card.author() == null || !hidden.contains(card.author()))
                            .map(card -> card.item())
                            .collect(Collectors.toSet());
            assertThat(found).as("%s", persona).isEqualTo(visible);
        }
    }

    /// By words that stand in nearly everything.
    @Test
    void countsNoMoreThanItShows() {
        for (var persona : Persona.values()) {
            var viewer = viewer(persona);
            for (var words : List.of("the", "a", "patient", "dr", "cardiology", "-qqq")) {
                all(viewer, words, null);
            }
        }
    }

    @Test
    void findsNothingForPatientsAndStrangers() {
        for (var persona : List.of(Persona.NOBODY, Persona.HANA)) {
            assertThat(all(viewer(persona), "", Shape.PERSON)).isEmpty();
            assertThat(all(viewer(persona), "the", null)).isEmpty();
        }
    }

    /// Walks to the end; holds the count, as far as it counts, to what was shown.
    private Set<Item> all(Viewer viewer, String words, @Nullable Shape shape) {
        var filter = Shelf.filter(words).shape(shape);
        var shown = new HashSet<Item>();
        HitCursor from = null;
        int total = -1;
        do {
            var page = search.find(viewer, filter, from, 50);
            page.results().forEach(result -> shown.add(result.card().item()));
            total = total < 0 ? page.total() : total;
            from = page.next();
        } while (from != null);
        if (total <= Hits.COUNTED) {
            assertThat(shown).as("%s: %s %s", viewer.name(), words, shape).hasSize(total);
        }
        return shown;
    }

    private List<Item> everything() {
        return database.sql(
                        """
                        select 'thread' as kind, id from discussions.thread
                        union all
                        select 'reply' as kind, id from discussions.reply
                        union all
                        select 'room' as kind, id from groups.room
                        union all
                        select 'member' as kind, id from accounts.member
                        """)
                .query(row -> new Item(row.text("kind"), row.uuid("id")))
                .list();
    }

    private Viewer viewer(Persona persona) {
        var one = persona.one();
        if (one == null) {
            return Viewer.anonymous(Locale.UK, ZoneOffset.UTC);
        }
        var token = sessions.open(one.id(), "a test", "127.0.0.1");
        return sessions.find(token).orElseThrow().viewer();
    }
}
