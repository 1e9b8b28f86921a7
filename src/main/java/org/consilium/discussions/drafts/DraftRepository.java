package org.consilium.discussions.drafts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Drafts, each of one member only.
@Repository
class DraftRepository {
    /// Saves nothing over a version the writer has not seen, and nothing of a form that was sent
    /// already: its last save may arrive after it.
    @Sql
    private static final String SAVE =
            """
            insert into discussions.draft
                (member_id, key, version, title, body, tags, specialty, saved_at)
            select :member, :key, 1, :title, :body, :tags, :specialty, :at
            where not exists (
                    select from discussions.thread
                    where author_id = :member and submission_id = cast(:submission as uuid))
                and not exists (
                    select from discussions.reply
                    where author_id = :member and submission_id = cast(:submission as uuid))
            on conflict (member_id, key)
            do update set version = draft.version + 1,
                          title = excluded.title,
                          body = excluded.body,
                          tags = excluded.tags,
                          specialty = excluded.specialty,
                          saved_at = excluded.saved_at
            where draft.version = :version
            returning version
            """;

    @Sql
    private static final String PUT_BACK =
            """
            insert into discussions.draft
                (member_id, key, version, title, body, tags, specialty, saved_at)
            values (:member, :key, 1, :title, :body, :tags, :specialty, :at)
            on conflict (member_id, key)
            do update set version = draft.version + 1,
                          title = excluded.title,
                          body = case when btrim(draft.body) in ('', excluded.body)
                              then excluded.body
                              else excluded.body || E'\\n\\n' || draft.body end,
                          tags = excluded.tags,
                          specialty = excluded.specialty,
                          saved_at = excluded.saved_at
            """;

    @Sql
    private static final String FIND =
            """
            select version, title, body, tags, specialty, saved_at
            from discussions.draft
            where member_id = :member and key = :key
            """;

    @Sql
    private static final String DISCARD =
            """
            delete from discussions.draft where member_id = :member and key = :key
            """;

    @Sql
    private static final String FORGET =
            """
            delete from discussions.draft where saved_at < :before
            """;

    private final Database database;

    DraftRepository(Database database) {
        this.database = database;
    }

    /// The new version; empty when nothing was saved.
    Optional<Integer> save(
            MemberId member, DraftKey key, DraftForm form, @Nullable UUID submission, Instant at) {
        return database.sql(SAVE)
                .param("member", member)
                .param("key", key.text())
                .param("title", form.title())
                .param("body", form.body())
                .param("tags", form.tags())
                .param("specialty", form.specialty())
                .param("submission", submission)
                .param("version", form.version())
                .param("at", at)
                .query(row -> row.integer("version"))
                .optional();
    }

    void putBack(MemberId member, DraftKey key, DraftForm sent, Instant at) {
        database.sql(PUT_BACK)
                .param("member", member)
                .param("key", key.text())
                .param("title", sent.title())
                .param("body", sent.body())
                .param("tags", sent.tags())
                .param("specialty", sent.specialty())
                .param("at", at)
                .update();
    }

    Optional<Draft> find(MemberId member, DraftKey key) {
        return database.sql(FIND)
                .param("member", member)
                .param("key", key.text())
                .query(Draft::read)
                .optional();
    }

    void discard(MemberId member, DraftKey key) {
        database.sql(DISCARD).param("member", member).param("key", key.text()).update();
    }

    int forget(Instant before) {
        return database.sql(FORGET).param("before", before).update();
    }
}
