package org.consilium.discussions.editing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.PostText;
import org.consilium.files.Attachments;
import org.consilium.files.Files;
import org.consilium.files.Tray;
import org.consilium.platform.Database;
import org.consilium.platform.Id;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Texts of posts (threads and replies alike, by their ids) as they are and as they were. Every
/// change names the number of changes before it, so that none overwrites one unseen.
@Repository
class PostRepository {
    @Sql
    private static final String THREAD =
            """
            select t.title, x.body, t.tags, t.specialty, t.created_at, x.edited_at,
                   (select count(*) from discussions.revision v where v.post_id = t.id) as revisions,
                   (select a.cards from files.pub_attachment a
                    where a.owner_kind = 'thread' and a.owner_id = t.id) as files,
                   (select a.cards from files.pub_attachment a
                    where a.owner_kind = 'tray' and a.owner_id = :tray) as draft_files
            from discussions.thread t
            join discussions.thread_text x on x.thread_id = t.id
            where t.id = :id
            """;

    @Sql
    private static final String REPLY =
            """
            select cast(null as text) as title, r.body, cast(null as text[]) as tags,
                   cast(null as text) as specialty, r.created_at, r.edited_at,
                   (select count(*) from discussions.revision v where v.post_id = r.id) as revisions,
                   (select a.cards from files.pub_attachment a
                    where a.owner_kind = 'reply' and a.owner_id = r.id) as files,
                   (select a.cards from files.pub_attachment a
                    where a.owner_kind = 'tray' and a.owner_id = :tray) as draft_files
            from discussions.reply r
            where r.id = :id
            """;

    @Sql
    private static final String KEEP =
            """
            insert into discussions.revision (post_id, number, title, body, replaced_at)
            values (:id, :number, cast(:title as text), :body, :at)
            on conflict (post_id, number) do nothing
            """;

    @Sql
    private static final String CHANGE_THREAD =
            """
            update discussions.thread
            set title = :title, specialty = cast(:specialty as text), tags = cast(:tags as text[])
            where id = :id
            """;

    @Sql
    private static final String CHANGE_TEXT =
            """
            update discussions.thread_text
            set body = :body, html = :html, evidence = cast(:evidence as text[]), edited_at = :at
            where thread_id = :id
            """;

    @Sql
    private static final String CHANGE_REPLY =
            """
            update discussions.reply
            set body = :body, html = :html, evidence = cast(:evidence as text[]), edited_at = :at
            where id = :id
            """;

    @Sql
    private static final String REVISIONS =
            """
            select number, title, body, replaced_at
            from discussions.revision
            where post_id = :id
            order by number desc
            limit 50
            """;

    private final Database database;

    PostRepository(Database database) {
        this.database = database;
    }

    /// The post with its files, and what waits in a tray to be added.
    Optional<Post> find(ThreadId id, Tray tray) {
        return find(THREAD, id, tray);
    }

    Optional<Post> find(ReplyId id, Tray tray) {
        return find(REPLY, id, tray);
    }

    /// False when somebody kept a change with this number first.
    boolean keep(Id post, Post before, Instant at) {
        return database.sql(KEEP)
                        .param("id", post)
                        .param("number", before.revisions() + 1)
                        .param("title", before.title())
                        .param("body", before.body())
                        .param("at", at)
                        .update()
                > 0;
    }

    void change(ThreadId id, String title, @Nullable String specialty, Collection<String> tags) {
        database.sql(CHANGE_THREAD)
                .param("id", id)
                .param("title", title)
                .param("specialty", specialty)
                .param("tags", tags)
                .update();
    }

    void change(ThreadId id, PostText text, Instant at) {
        change(CHANGE_TEXT, id, text, at);
    }

    void change(ReplyId id, PostText text, Instant at) {
        change(CHANGE_REPLY, id, text, at);
    }

    /// What a post was before, the latest first.
    List<Revision> revisions(Id post) {
        return database.sql(REVISIONS)
                .param("id", post)
                .query(row ->
                        new Revision(
                                row.integer("number"),
                                row.textOrNull("title"),
                                row.text("body"),
                                row.instant("replaced_at")))
                .list();
    }

    private Optional<Post> find(String statement, Id id, Tray tray) {
        return database.sql(statement)
                .param("id", id)
                .param("tray", tray.id())
                .query(row ->
                        new Post(
                                row.textOrNull("title"),
                                row.text("body"),
                                row.texts("tags"),
                                row.textOrNull("specialty"),
                                row.instant("created_at"),
                                row.integer("revisions"),
                                new Files.Shown(
                                        Attachments.read(row, "files"),
                                        Attachments.read(row, "draft_files"))))
                .optional();
    }

    private void change(String statement, Id id, PostText text, Instant at) {
        database.sql(statement)
                .param("id", id)
                .param("body", text.body())
                .param("html", text.html())
                .param("evidence", text.evidence())
                .param("at", at)
                .update();
    }
}
