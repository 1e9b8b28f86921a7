package org.consilium.bookmarks;

import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Bookmarks and folders go with their member.
@Repository
class BookmarksHolder implements PersonalDataHolder {
    @Sql
    private static final String BOOKMARKS =
            """
            select jsonb_build_object(
                'kind', b.item_kind, 'id', b.item_id, 'folder', f.name, 'note', b.note,
                'made_at', b.made_at, 'remind_at', b.remind_at)::text as json
            from bookmarks.bookmark b
            left join bookmarks.folder f on f.id = b.folder_id
            where b.member_id = :member
            order by b.made_at
            """;

    @Sql
    private static final String FORGET =
            """
            with bookmarks as (
                    delete from bookmarks.bookmark where member_id = :member returning 1),
                folders as (
                    delete from bookmarks.folder where member_id = :member returning 1)
            select (select count(*) from bookmarks) + (select count(*) from folders) as gone
            """;

    private final Database database;

    BookmarksHolder(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "bookmarks";
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        List<String> rows =
                database.sql(BOOKMARKS)
                        .param("member", member)
                        .query(row -> row.text("json"))
                        .list();
        writer.rows("bookmarks", Message.of("Your bookmarks"), rows);
    }

    @Override
    public Erased erase(MemberId member) {
        long gone =
                database.sql(FORGET).param("member", member).query(row -> row.number("gone")).one();
        return new Erased((int) gone, 0);
    }
}
