package org.consilium.discussions.retractions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.Evidence;
import org.consilium.discussions.model.Retraction;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// The list in use, and the posts that cite what stands in it.
@Repository
class RetractionRepository {
    private static final int AT_ONCE = 1_000;

    /// Somebody who cited an entry, and where; of several places one.
    record Citing(MemberId author, ThreadId thread, int seq) {}

    @Sql
    private static final String KNOWN =
            """
            select cited from discussions.retraction
            """;

    @Sql
    private static final String CLEAR =
            """
            delete from discussions.retraction
            """;

    @Sql
    private static final String ADD =
            """
            insert into discussions.retraction (cited, nature, decided_on, notice)
            values (:cited, :nature, :on::date, :notice)
            """;

    @Sql
    private static final String NOTE =
            """
            insert into discussions.retraction_list (id, file_name, entries, taken_at)
            values (:id, :file, :entries, :at)
            """;

    /// A post whose thread or self is deleted is passed over.
    @Sql
    private static final String CITING =
            """
            select distinct on (c.author_id, c.thread_id) c.author_id, c.thread_id, c.seq
            from (
                select r.author_id, r.thread_id, r.seq
                from discussions.reply r
                where r.evidence <> '{}' and r.evidence && :cited and r.deleted_at is null
                union all
                select t.author_id, t.id, 0
                from discussions.thread_text x
                join discussions.thread t on t.id = x.thread_id
                where x.evidence <> '{}' and x.evidence && :cited) c
            join discussions.thread t on t.id = c.thread_id and t.deleted_at is null
            order by c.author_id, c.thread_id, c.seq
            """;

    @Sql
    private static final String POSTS =
            """
            select (
                select count(*) from discussions.reply r
                where r.evidence <> '{}' and r.deleted_at is null and exists (
                    select from discussions.retraction w where w.cited = any (r.evidence)))
                + (
                select count(*) from discussions.thread_text x
                join discussions.thread t on t.id = x.thread_id and t.deleted_at is null
                where x.evidence <> '{}' and exists (
                    select from discussions.retraction w where w.cited = any (x.evidence)))
                as posts
            """;

    private final Database database;

    RetractionRepository(Database database) {
        this.database = database;
    }

    Set<String> known() {
        return database.sql(KNOWN).query(row -> row.text("cited")).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void replace(List<Retraction> entries) {
        database.sql(CLEAR).update();
        for (int i = 0; i < entries.size(); i += AT_ONCE) {
            database.forEach(
                    ADD,
                    entries.subList(i, Math.min(entries.size(), i + AT_ONCE)),
                    (batched, each) ->
                            batched.param("cited", each.cited().stored())
                                    .param("nature", each.nature())
                                    .param("on", each.on().toString())
                                    .param("notice", stored(each.notice())));
        }
    }

    void note(UUID id, String file, int entries, Instant at) {
        database.sql(NOTE)
                .param("id", id)
                .param("file", file)
                .param("entries", entries)
                .param("at", at)
                .update();
    }

    List<Citing> citing(Collection<String> cited) {
        return database.sql(CITING)
                .param("cited", cited)
                .query(row ->
                        new Citing(
                                row.id("author_id", MemberId::new),
                                row.id("thread_id", ThreadId::new),
                                row.integer("seq")))
                .list();
    }

    /// How many posts show an entry now.
    long posts() {
        return database.sql(POSTS).query(row -> row.number("posts")).one();
    }

    private static @Nullable String stored(@Nullable Evidence notice) {
        return notice == null ? null : notice.stored();
    }
}
