package org.consilium.bookmarks;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Members' bookmarks.
@Repository
class BookmarkRepository {
    @Sql
    private static final String COLUMNS =
            """
            select id, item_kind, item_id, folder_id, note, made_at, remind_at,
                   reminded_at is not null as reminded
            from bookmarks.bookmark
            """;

    @Sql
    private static final String LIST =
            COLUMNS
                    + """
                    where member_id = :member and removed_at is null and (made_at, id) < (:at, :before)
                        and (cast(:folder as uuid) is null or folder_id = :folder)
                        and (cast(:kind as text) is null or item_kind = :kind)
                        and (not :reminders or (remind_at is not null and reminded_at is null))
                    order by made_at desc, id desc
                    limit :limit
                    """;

    @Sql
    private static final String FIND =
            COLUMNS
                    + """
                    where id = :id and member_id = :member and removed_at is null
                    """;

    @Sql
    private static final String OF_ITEM =
            COLUMNS
                    + """
                    where member_id = :member and item_kind = :kind and item_id = :item
                        and removed_at is null
                    """;

    @Sql
    private static final String ADD =
            """
            insert into bookmarks.bookmark
                (id, member_id, item_kind, item_id, folder_id, note, made_at, remind_at)
            values (:id, :member, :kind, :item, cast(:folder as uuid), :note, :at,
                    cast(:remind as timestamptz))
            on conflict (member_id, item_kind, item_id) do update
            set folder_id = excluded.folder_id, note = excluded.note, made_at = excluded.made_at,
                remind_at = excluded.remind_at, reminded_at = null, removed_at = null
            returning id
            """;

    @Sql
    private static final String CHANGE =
            """
            update bookmarks.bookmark
            set folder_id = cast(:folder as uuid), note = :note,
                reminded_at = case
                    when remind_at is distinct from cast(:remind as timestamptz) then null
                    else reminded_at end,
                remind_at = cast(:remind as timestamptz)
            where id = :id and member_id = :member
            """;

    @Sql
    private static final String REMOVE =
            """
            update bookmarks.bookmark set removed_at = :now
            where id = :id and member_id = :member and removed_at is null
            """;

    @Sql
    private static final String RESTORE =
            """
            update bookmarks.bookmark set removed_at = null
            where id = :id and member_id = :member
            """;

    @Sql
    private static final String FORGET =
            """
            delete from bookmarks.bookmark where removed_at < :before
            """;

    /// Each is taken by one process, and told in the same transaction.
    @Sql
    private static final String TAKE_DUE =
            """
            update bookmarks.bookmark set reminded_at = :now
            where id in (
                select id from bookmarks.bookmark
                where remind_at <= :now and reminded_at is null and removed_at is null
                order by remind_at
                limit :limit
                for update skip locked)
            returning id, member_id
            """;

    private final Database database;

    BookmarkRepository(Database database) {
        this.database = database;
    }

    Slice<Bookmark> list(MemberId member, BookmarkFilter filter, Cursor from, int limit) {
        return database.sql(LIST)
                .param("member", member)
                .param("at", from.at())
                .param("before", from.id())
                .param("folder", filter.folder())
                .param("kind", filter.kind())
                .param("reminders", filter.reminders())
                .param("limit", limit + 1)
                .query(BookmarkRepository::read)
                .slice(limit, Bookmark::cursor);
    }

    Optional<Bookmark> find(MemberId member, BookmarkId id) {
        return database.sql(FIND)
                .param("id", id)
                .param("member", member)
                .query(BookmarkRepository::read)
                .optional();
    }

    Optional<Bookmark> of(MemberId member, Item item) {
        return database.sql(OF_ITEM)
                .param("member", member)
                .param("kind", item.kind())
                .param("item", item.id())
                .query(BookmarkRepository::read)
                .optional();
    }

    /// Answers the id it has: of a thing that was bookmarked once, the old one.
    BookmarkId add(MemberId member, Bookmark bookmark) {
        return fill(database.sql(ADD), member, bookmark)
                .param("kind", bookmark.item().kind())
                .param("item", bookmark.item().id())
                .param("at", bookmark.madeAt())
                .query(row -> row.id("id", BookmarkId::new))
                .one();
    }

    void change(MemberId member, Bookmark bookmark) {
        fill(database.sql(CHANGE), member, bookmark).update();
    }

    int remove(MemberId member, BookmarkId id, Instant now) {
        return database.sql(REMOVE)
                .param("id", id)
                .param("member", member)
                .param("now", now)
                .update();
    }

    int restore(MemberId member, BookmarkId id) {
        return database.sql(RESTORE).param("id", id).param("member", member).update();
    }

    int forgetRemovedBefore(Instant before) {
        return database.sql(FORGET).param("before", before).update();
    }

    /// Marks as told what is due; answers whose it is.
    List<Map.Entry<BookmarkId, MemberId>> takeDue(Instant now, int limit) {
        return database.sql(TAKE_DUE)
                .param("now", now)
                .param("limit", limit)
                .query(row ->
                        Map.entry(
                                row.id("id", BookmarkId::new), row.id("member_id", MemberId::new)))
                .list();
    }

    private static Database.Statement fill(
            Database.Statement statement, MemberId member, Bookmark bookmark) {
        @Nullable FolderId folder = bookmark.folder();
        return statement
                .param("id", bookmark.id())
                .param("member", member)
                .param("folder", folder)
                .param("note", bookmark.note())
                .param("remind", bookmark.remindAt());
    }

    private static Bookmark read(Row row) throws SQLException {
        return new Bookmark(
                row.id("id", BookmarkId::new),
                new Item(row.text("item_kind"), row.uuid("item_id")),
                row.idOrNull("folder_id", FolderId::new),
                row.text("note"),
                row.instant("made_at"),
                row.instantOrNull("remind_at"),
                row.flag("reminded"));
    }
}
