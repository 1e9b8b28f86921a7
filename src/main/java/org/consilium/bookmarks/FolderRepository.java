package org.consilium.bookmarks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Members' folders; a hundred at most are listed.
@Repository
class FolderRepository {
    @Sql
    private static final String LIST =
            """
            select f.id, f.name, count(b.id) as bookmarks
            from bookmarks.folder f
            left join bookmarks.bookmark b on b.folder_id = f.id and b.removed_at is null
            where f.member_id = :member
            group by f.id
            order by f.name_key
            limit 100
            """;

    /// The folder of that name, made now if there is none.
    @Sql
    private static final String NAMED =
            """
            insert into bookmarks.folder (id, member_id, name, name_key, made_at)
            values (:id, :member, :name, :key, :at)
            on conflict (member_id, name_key) do update set name_key = excluded.name_key
            returning id
            """;

    @Sql
    private static final String REMOVE =
            """
            delete from bookmarks.folder where id = :id and member_id = :member
            """;

    private final Database database;

    FolderRepository(Database database) {
        this.database = database;
    }

    List<Folder> of(MemberId member) {
        return database.sql(LIST)
                .param("member", member)
                .query(row ->
                        new Folder(
                                row.id("id", FolderId::new),
                                row.text("name"),
                                row.integer("bookmarks")))
                .list();
    }

    FolderId named(FolderId fresh, MemberId member, String name, Instant at) {
        return database.sql(NAMED)
                .param("id", fresh)
                .param("member", member)
                .param("name", name)
                .param("key", name.toLowerCase(Locale.ROOT))
                .param("at", at)
                .query(row -> row.id("id", FolderId::new))
                .one();
    }

    int remove(MemberId member, FolderId id) {
        return database.sql(REMOVE).param("id", id).param("member", member).update();
    }
}
