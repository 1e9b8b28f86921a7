package org.consilium.people.profile;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;

/// Publications and talks.
@Component
class WorkRepository {
    static final int AT_MOST = 100;

    @Sql
    private static final String ADD =
            """
            insert into people.work
                (id, member_id, kind, title, venue, year, doi, pubmed_id, added_at)
            select :id, :member, :kind, :title, :venue, :year, nullif(:doi, ''),
                   nullif(:pubmed, ''), :now
            where (select count(*) from people.work where member_id = :member) < :most
            """;

    @Sql
    private static final String DELETE =
            """
            delete from people.work where id = :id and member_id = :member
            """;

    @Sql
    private static final String LIST =
            """
            select id, kind, title, venue, year, doi, pubmed_id
            from people.work
            where member_id = :member
            order by year desc, id desc
            limit :most
            """;

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    WorkRepository(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    void add(MemberId member, WorkForm form) {
        database.sql(ADD)
                .param("id", ids.next())
                .param("member", member)
                .param("kind", form.kind())
                .param("title", form.title())
                .param("venue", form.venue())
                .param("year", Integer.parseInt(form.year()))
                .param("doi", form.doi())
                .param("pubmed", form.pubmedId())
                .param("now", clock.instant())
                .param("most", AT_MOST)
                .update();
    }

    /// Only one's own.
    boolean delete(MemberId member, Work.WorkId id) {
        return database.sql(DELETE).param("id", id).param("member", member).update() == 1;
    }

    List<Work> list(MemberId member) {
        return database.sql(LIST)
                .param("member", member)
                .param("most", AT_MOST)
                .query(WorkRepository::work)
                .list();
    }

    private static Work work(Row row) throws SQLException {
        return new Work(
                row.id("id", Work.WorkId::new),
                row.enumOf("kind", Work.Kind.class),
                row.text("title"),
                row.text("venue"),
                row.integer("year"),
                row.textOrNull("doi"),
                row.textOrNull("pubmed_id"));
    }
}
