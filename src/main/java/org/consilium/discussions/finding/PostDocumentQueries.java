package org.consilium.discussions.finding;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.discussions.ThreadKind;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.search.PlainBody;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchDocument.Progress;
import org.consilium.search.SearchDocument.Shape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Threads and replies as documents of the search index; whoever may read the place holds its
/// token. Deleted ones, and replies in deleted threads, are not there.
@Repository
class PostDocumentQueries {
    static final String THREAD = "thread";
    static final String REPLY = "reply";

    @Sql
    private static final String THREADS =
            """
            select t.id, t.place_kind, t.place_id, t.kind, t.title, t.specialty, t.tags,
                   t.author_id, m.name as author_name, t.created_at,
                   t.first_answer_at is not null as answered,
                   t.accepted_reply_id is not null as solved, x.html, x.evidence,
                   i.external_id, i.collection,
                   exists (
                       select from files.pub_file f
                       where f.owner_kind = 'thread' and f.owner_id = t.id
                           and f.media_type like 'image/%') as pictured
            from discussions.thread t
            join discussions.thread_text x on x.thread_id = t.id
            left join discussions.imported i on i.thread_id = t.id
            join accounts.pub_member m on m.id = t.author_id
            where t.deleted_at is null
            """;

    @Sql private static final String THREADS_OF = THREADS + "and t.id = any(:ids)";

    @Sql
    private static final String THREADS_AFTER =
            THREADS + "and t.id > :cursor order by t.id limit :limit";

    @Sql
    private static final String REPLIES =
            """
            select r.id, t.place_kind, t.place_id, t.specialty, t.tags, r.author_id,
                   m.name as author_name, r.created_at, r.html, r.evidence
            from discussions.reply r
            join discussions.thread t on t.id = r.thread_id
            join accounts.pub_member m on m.id = r.author_id
            where r.deleted_at is null and t.deleted_at is null
            """;

    @Sql private static final String REPLIES_OF = REPLIES + "and r.id = any(:ids)";

    @Sql
    private static final String REPLIES_AFTER =
            REPLIES + "and r.id > :cursor order by r.id limit :limit";

    @Sql
    private static final String REPLY_IDS =
            """
            select id from discussions.reply where thread_id = :thread
            """;

    @Sql
    private static final String THREAD_IDS_BY =
            """
            select id from discussions.thread where author_id = :author and deleted_at is null
            """;

    @Sql
    private static final String REPLY_IDS_BY =
            """
            select id from discussions.reply where author_id = :author and deleted_at is null
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;

    PostDocumentQueries(Database database) {
        this.database = database;
    }

    List<SearchDocument> threads(Collection<UUID> ids) {
        return database.sql(THREADS_OF).param("ids", ids).query(PostDocumentQueries::thread).list();
    }

    List<SearchDocument> threads(@Nullable UUID after, int limit) {
        return page(THREADS_AFTER, after, limit).query(PostDocumentQueries::thread).list();
    }

    List<SearchDocument> replies(Collection<UUID> ids) {
        return database.sql(REPLIES_OF).param("ids", ids).query(PostDocumentQueries::reply).list();
    }

    List<SearchDocument> replies(@Nullable UUID after, int limit) {
        return page(REPLIES_AFTER, after, limit).query(PostDocumentQueries::reply).list();
    }

    List<UUID> replyIds(UUID thread) {
        return database.sql(REPLY_IDS).param("thread", thread).query(row -> row.uuid("id")).list();
    }

    List<UUID> threadIdsBy(MemberId author) {
        return idsBy(THREAD_IDS_BY, author);
    }

    List<UUID> replyIdsBy(MemberId author) {
        return idsBy(REPLY_IDS_BY, author);
    }

    private List<UUID> idsBy(String sql, MemberId author) {
        return database.sql(sql).param("author", author).query(row -> row.uuid("id")).list();
    }

    private Database.Statement page(String sql, @Nullable UUID after, int limit) {
        return database.sql(sql)
                .param("cursor", after == null ? FIRST : after)
                .param("limit", limit);
    }

    private static SearchDocument thread(Row row) throws SQLException {
        var shape = ThreadDocuments.shape(row.enumOf("kind", ThreadKind.class));
        var progress = shape == Shape.ARTICLE ? Progress.NONE : progress(row);
        return document(row, THREAD, row.text("title"), shape, progress)
                .with(facets(row), progress);
    }

    private static Map<String, String> facets(Row row) throws SQLException {
        var facets = new HashMap<String, String>();
        if (row.flag("pictured")) {
            facets.put("image", "yes");
        }
        var external = row.textOrNull("external_id");
        if (external != null) {
            facets.put(SearchDocument.IMPORTED, "yes");
            facets.put(SearchDocument.EXTERNAL, external);
            facets.put(SearchDocument.COLLECTION, row.text("collection"));
        }
        return facets;
    }

    private static Progress progress(Row row) throws SQLException {
        if (row.flag("solved")) {
            return Progress.SOLVED;
        }
        return row.flag("answered") ? Progress.ANSWERED : Progress.WAITING;
    }

    private static SearchDocument reply(Row row) throws SQLException {
        return document(row, REPLY, "", Shape.REPLY, Progress.NONE);
    }

    private static SearchDocument document(
            Row row, String kind, String title, Shape shape, Progress progress)
            throws SQLException {
        var place = new Item(row.text("place_kind"), row.uuid("place_id"));
        Set<String> references = new HashSet<>(row.texts("evidence"));
        Instant created = row.instant("created_at");
        return new SearchDocument(
                new Item(kind, row.uuid("id")),
                Set.of(token(place)),
                title,
                PlainBody.ofHtml(row.text("html")),
                row.id("author_id", MemberId::new),
                row.text("author_name"),
                place,
                row.textOrNull("specialty"),
                new HashSet<>(row.texts("tags")),
                references,
                shape,
                progress,
                created);
    }

    /// Held by whoever may read the place; its module gives it out.
    private static String token(Item place) {
        return place.kind() + ":" + place.id();
    }
}
