package org.consilium.messaging.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// In how many conversations there is something new, and how many requests wait; of those whom a
/// member blocked or muted, nothing counts.
@Repository
class UnreadRepository {
    /// More are shown as "more"; counting stops here.
    private static final int COUNTED_AT_MOST = 100;

    @Sql
    static final String UNREAD =
            """
            select count(*) as unread from (
                select from messaging.participant p
                where p.member_id = :member
                  and ((p.state = 'IN' and p.last_seq > p.read_seq) or p.state = 'ASKED')
                  and not exists (
                    select from people.pub_silence s
                    where s.reader_id = p.member_id and s.author_id in (p.other_id, p.asked_by))
                limit :most) as counted
            """;

    @Sql
    private static final String COUNT =
            """
            select told.member_id, counted.unread
            from unnest(cast(:members as uuid[])) as told (member_id)
            cross join lateral (
                select count(*) as unread from (
                    select from messaging.participant p
                    where p.member_id = told.member_id
                      and ((p.state = 'IN' and p.last_seq > p.read_seq) or p.state = 'ASKED')
                      and not exists (
                        select from people.pub_silence s
                        where s.reader_id = p.member_id
                          and s.author_id in (p.other_id, p.asked_by))
                    limit :most) as some_of_them) as counted
            """;

    @Sql
    private static final String REQUESTS =
            """
            select count(*) as waiting from (
                select from messaging.participant p
                where p.member_id = :viewer and p.state = 'ASKED'
                  and not exists (
                    select from people.pub_silence s
                    where s.reader_id = :viewer and s.author_id = p.asked_by)
                limit :most) as counted
            """;

    private final Database database;

    UnreadRepository(Database database) {
        this.database = database;
    }

    int requests(MemberId viewer) {
        return database.sql(REQUESTS)
                .param("viewer", viewer)
                .param("most", COUNTED_AT_MOST)
                .query(row -> row.integer("waiting"))
                .one();
    }

    int of(MemberId member) {
        return database.sql(UNREAD)
                .param("member", member)
                .param("most", COUNTED_AT_MOST)
                .query(row -> row.integer("unread"))
                .one();
    }

    Map<MemberId, Integer> of(Collection<MemberId> members) {
        return database
                .sql(COUNT)
                .param("members", members)
                .param("most", COUNTED_AT_MOST)
                .query(row -> Map.entry(row.id("member_id", MemberId::new), row.integer("unread")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
