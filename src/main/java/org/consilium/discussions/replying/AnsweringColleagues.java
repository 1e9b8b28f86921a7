package org.consilium.discussions.replying;

import java.util.List;
import org.consilium.people.Acquaintance;
import org.consilium.people.AcquaintanceSource;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Who replied to the last questions somebody asked, those who did so often first.
@Repository
class AnsweringColleagues implements AcquaintanceSource {
    @Sql
    private static final String NEAR =
            """
            select r.author_id
            from (
                select t.id from discussions.thread t
                where t.author_id = :member and t.kind = 'QUESTION' and t.deleted_at is null
                order by t.created_at desc
                limit 30) asked
            join discussions.reply r on r.thread_id = asked.id
            where r.author_id <> :member and r.deleted_at is null
            group by r.author_id
            order by count(*) desc, r.author_id
            limit :limit
            """;

    private final Database database;

    AnsweringColleagues(Database database) {
        this.database = database;
    }

    @Override
    public List<Acquaintance> near(MemberId member, int limit) {
        return database.sql(NEAR)
                .param("member", member)
                .param("limit", limit)
                .query(row ->
                        new Acquaintance(
                                row.id("author_id", MemberId::new),
                                Acquaintance.Reason.ANSWERED,
                                ""))
                .list();
    }
}
