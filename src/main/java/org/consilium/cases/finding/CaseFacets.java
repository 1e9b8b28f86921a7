package org.consilium.cases.finding;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.AgeBand;
import org.consilium.discussions.ThreadFacets;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.platform.Database;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.consilium.search.SearchChoices;
import org.consilium.ui.Words;
import org.springframework.stereotype.Repository;

/// Tells the search of cases: the patient's age band, whether the outcome is known, and what it was
/// with what one can learn from it.
@Repository
class CaseFacets implements ThreadFacets, SearchChoices {
    @Sql
    private static final String OF =
            """
            select r.thread_id, r.age_band, r.outcome_at is not null as solved,
                   coalesce(o.words, '') as words
            from cases.report r
            left join lateral (
                select concat_ws(' ', l.diagnosis, l.detail, l.teaching) as words
                from cases.outcome l
                where l.case_id = r.id
                order by l.number desc
                limit 1) o on r.outcome_at is not null
            where r.thread_id = any(:threads)
            """;

    @Sql
    private static final String PUBLISHED =
            """
            select thread_id from cases.report where id = :id and state = 'PUBLISHED'
            """;

    private final Database database;
    private final Words words;

    CaseFacets(Database database, Words words) {
        this.database = database;
        this.words = words;
    }

    private record Told(ThreadId thread, Facets facets) {}

    @Override
    public ThreadKind kind() {
        return ThreadKind.CASE;
    }

    @Override
    public Map<ThreadId, Facets> of(Collection<ThreadId> threads) {
        return database.sql(OF).param("threads", threads).query(CaseFacets::told).list().stream()
                .collect(Collectors.toMap(Told::thread, Told::facets));
    }

    private static Told told(Row row) throws SQLException {
        var band = row.enumOrNull("age_band", AgeBand.class);
        return new Told(
                row.id("thread_id", ThreadId::new),
                new Facets(
                        band == null ? Map.of() : Map.of("age", word(band)),
                        row.flag("solved"),
                        row.text("words")));
    }

    /// The thread of a published case; who may read it is to be asked of that.
    Optional<ThreadId> published(CaseId id) {
        return database.sql(PUBLISHED)
                .param("id", id)
                .query(row -> row.id("thread_id", ThreadId::new))
                .optional();
    }

    @Override
    public String filter() {
        return "band";
    }

    @Override
    public Map<String, String> options(Viewer reader) {
        var options = new LinkedHashMap<String, String>();
        if (reader.isClinician()) {
            for (var band : AgeBand.values()) {
                options.put(word(band), words.say(reader.locale(), band.label()));
            }
        }
        return options;
    }

    private static String word(AgeBand band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
