package org.consilium.home;

import java.util.List;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Finds threads of the demo world that are worth keeping: those most was said in.
@Repository
class BookmarksDemoQueries {
    @Sql
    private static final String BUSY =
            """
            select t.id
            from discussions.pub_thread_card t
            join groups.pub_room r on r.id = t.place_id and r.joining = 'OPEN'
            where t.place_kind = 'room'
            order by t.reply_count desc, t.id
            limit 7
            """;

    private final Database database;

    BookmarksDemoQueries(Database database) {
        this.database = database;
    }

    List<Item> busy() {
        return database.sql(BUSY).query(row -> row.id("id", ThreadId::new).item()).list();
    }
}
