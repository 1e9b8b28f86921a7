package org.consilium.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.testing.PlainDatabase;
import org.consilium.testing.TestClock;
import org.consilium.testing.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DirectoryDbTest {
    private static final int MEMBERS = 400;
    private static final Database DATABASE = PlainDatabase.at(TestPostgres.fresh().url());

    private final Clock clock = new TestClock();
    private final DirectoryRepository directory = new DirectoryRepository(DATABASE, clock);

    /// Few different names, so that the order within a name matters as well.
    @BeforeAll
    static void fill() {
        DATABASE.sql(
                        """
                        insert into accounts.member
                            (id, email, name, handle, audience, locale, zone, password_hash,
                             created_at)
                        select uuidv7(), n || '@demo.consilium.example',
                               (array['Ana Öz', 'Béla Kun', 'Carl 100% Zu', 'Dora_Ana Li'])[n % 4 + 1],
                               'm' || n, 'CLINICIAN', 'en', 'UTC', '', now()
                        from generate_series(1, :members) as n
                        """)
                .param("members", MEMBERS)
                .update();
        DATABASE.sql(
                        """
                        insert into people.listing
                            (member_id, name_key, specialty, country, place_key, languages,
                             median_minutes, answers, verified_until)
                        select id, lower(public.unaccent(name)),
                               (array['cardiology', 'neurology', 'pharmacy'])[n % 3 + 1],
                               (array['CH', 'NG'])[n % 2 + 1],
                               (array['zug', 'lagos lagos state', 'bern'])[n % 5 % 3 + 1],
                               case when n % 7 = 0 then array['de', 'en'] else array['en'] end,
                               n % 90, n % 11,
                               timestamptz '2026-11-22 09:00Z' + (n % 10) * interval '1 day'
                        from (select member.*, substr(handle, 2)::int as n
                              from accounts.member) as numbered
                        """)
                .update();
    }

    @Test
    void listsEverybodyOnceWhereverThePagesAreCut() {
        var all = list(nothing(), 10_000);
        assertThat(all).hasSize(MEMBERS - MEMBERS / 10);
        for (int limit : new int[] {1, 7, 359, 360}) {
            assertThat(walk(nothing(), limit)).isEqualTo(all);
        }
    }

    @Test
    void leavesOutWhoseVerificationHasRunOut() {
        assertThat(list(nothing(), 10_000))
                .hasSize(
                        DATABASE.sql(
                                        """
                                        select count(*) as n from people.listing
                                        where verified_until > timestamptz '2026-11-22 09:00Z'
                                        """)
                                .query(row -> row.integer("n"))
                                .one());
    }

    /// Every combination of wishes, against the same done by hand.
    @Test
    void combinesFilters() {
        var all = directory.list(Cast.AMARA.id(), nothing(), NameCursor.FIRST, 10_000);
        for (int wishes = 0; wishes < 64; wishes++) {
            var filter = filter(wishes);
            var expected = all.stream().filter(fits(filter)).map(each -> each.card().id()).toList();
            assertThat(walk(filter, 25)).as("%s", filter).isEqualTo(expected);
        }
    }

    @Test
    void takesWordsLiterally() {
        assertThat(list(named("100%"), 1_000)).isNotEmpty();
        assertThat(list(named("100%x"), 1_000)).isEmpty();
        assertThat(list(named("a%"), 1_000)).isEmpty();
        assertThat(list(named("dora_ana"), 1_000)).isNotEmpty();
        assertThat(list(named("d_ra"), 1_000)).isEmpty();
        assertThat(list(named("\\"), 1_000)).isEmpty();
        assertThat(list(named("oz ÄNA"), 1_000)).isNotEmpty();
    }

    @Test
    void namesTheCountriesThatHaveSomebody() {
        assertThat(directory.countries()).containsExactly("CH", "NG");
    }

    private List<MemberId> walk(DirectoryFilter filter, int limit) {
        var found = new ArrayList<MemberId>();
        var after = NameCursor.FIRST;
        List<Colleague> page;
        do {
            page = directory.list(Cast.AMARA.id(), filter, after, limit);
            var shown = page.subList(0, Math.min(limit, page.size()));
            shown.forEach(each -> found.add(each.card().id()));
            after = shown.isEmpty() ? after : NameCursor.read(shown.getLast().cursor().write());
        } while (page.size() > limit);
        return found;
    }

    private List<MemberId> list(DirectoryFilter filter, int limit) {
        return directory.list(Cast.AMARA.id(), filter, NameCursor.FIRST, limit).stream()
                .map(each -> each.card().id())
                .toList();
    }

    private static DirectoryFilter nothing() {
        return filter(0);
    }

    private static DirectoryFilter named(String words) {
        return DirectoryFilter.of(words, null, null, null, null, false);
    }

    private static DirectoryFilter filter(int wishes) {
        var chosen = IntStream.range(0, 6).mapToObj(bit -> ((wishes >> bit) & 1) == 1).toList();
        return new DirectoryFilter(
                chosen.get(0) ? "ana" : "",
                chosen.get(1) ? "cardiology" : "",
                chosen.get(2) ? "NG" : "",
                chosen.get(3) ? "Lagos" : "",
                chosen.get(4) ? "de" : "",
                chosen.get(5));
    }

    private Predicate<Colleague> fits(DirectoryFilter filter) {
        return each -> {
            var row = rowOf(each.card().id());
            return (filter.words().isEmpty() || (" " + each.nameKey()).contains(" ana"))
                    && (filter.specialty().isEmpty() || filter.specialty().equals(row.get(0)))
                    && (filter.country().isEmpty() || filter.country().equals(row.get(1)))
                    && (filter.place().isEmpty() || row.get(2).contains("lagos"))
                    && (filter.language().isEmpty() || each.languages().contains("de"))
                    && (!filter.quick() || (each.answers() >= 5 && minutes(each) <= 60));
        };
    }

    private static int minutes(Colleague colleague) {
        var median = colleague.medianMinutes();
        return median == null ? Integer.MAX_VALUE : median;
    }

    private static List<String> rowOf(MemberId member) {
        return DATABASE.sql(
                        """
                        select specialty, country, place_key from people.listing
                        where member_id = :member
                        """)
                .param("member", member)
                .query(row ->
                        List.of(row.text("specialty"), row.text("country"), row.text("place_key")))
                .one();
    }
}
