package org.consilium.messaging.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.consilium.messaging.model.Conversation.Draft;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Drafts of messages, each seen by its writer only.
@Repository
public class DraftRepository {
    /// Saves nothing over a version the writer has not seen, and nothing of a form that was sent
    /// already: its last save may arrive after it.
    @Sql
    private static final String SAVE =
            """
            insert into messaging.draft (member_id, key, version, body, saved_at)
            select :member, :key, 1, :body, :at
            where not exists (
                select from messaging.message
                where author_id = :member and submission_id = cast(:submission as uuid))
            on conflict (member_id, key)
            do update set version = draft.version + 1, body = excluded.body,
                          saved_at = excluded.saved_at
            where draft.version = :version
            returning version
            """;

    @Sql
    private static final String PUT_BACK =
            """
            insert into messaging.draft (member_id, key, version, body, saved_at)
            values (:member, :key, 1, :body, :at)
            on conflict (member_id, key)
            do update set version = draft.version + 1,
                          body = case when btrim(draft.body) in ('', excluded.body)
                              then excluded.body
                              else excluded.body || E'\\n\\n' || draft.body end,
                          saved_at = excluded.saved_at
            """;

    @Sql
    private static final String FIND =
            """
            select version, body from messaging.draft where member_id = :member and key = :key
            """;

    @Sql
    private static final String DISCARD =
            """
            delete from messaging.draft where member_id = :member and key = :key
            """;

    @Sql
    private static final String FORGET =
            """
            delete from messaging.draft where saved_at < :before
            """;

    private final Database database;

    DraftRepository(Database database) {
        this.database = database;
    }

    /// The new version; empty when nothing was saved. `typed` has the version its writer has seen.
    public Optional<Integer> save(
            MemberId member, String key, Draft typed, @Nullable UUID submission, Instant at) {
        return database.sql(SAVE)
                .param("member", member)
                .param("key", key)
                .param("body", typed.body())
                .param("submission", submission)
                .param("version", typed.version())
                .param("at", at)
                .query(row -> row.integer("version"))
                .optional();
    }

    /// Makes a draft again of what was sent, before what its writer has begun to type since.
    public void putBack(MemberId member, String key, String body, Instant at) {
        database.sql(PUT_BACK)
                .param("member", member)
                .param("key", key)
                .param("body", body)
                .param("at", at)
                .update();
    }

    public Optional<Draft> find(MemberId member, String key) {
        return database.sql(FIND)
                .param("member", member)
                .param("key", key)
                .query(row -> new Draft(row.integer("version"), row.text("body")))
                .optional();
    }

    public void discard(MemberId member, String key) {
        database.sql(DISCARD).param("member", member).param("key", key).update();
    }

    public int forget(Instant before) {
        return database.sql(FORGET).param("before", before).update();
    }
}
