package org.consilium.cases.viewing;

import java.util.Optional;
import org.consilium.discussions.ThreadId;
import org.consilium.people.MemberCard;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Under whose name a case stands: its author, or nobody's account where the name is sealed.
@Repository
class AuthorQueries {
    @Sql
    private static final String CARD =
            """
            select m.member_id as author_member_id, m.name as author_name,
                   m.handle as author_handle, m.audience as author_audience,
                   m.kind as author_kind, m.specialty as author_specialty,
                   m.place as author_place, m.country as author_country,
                   m.verified_until as author_verified_until
            from discussions.pub_thread_card t
            join people.pub_member_card m on m.member_id = t.author_id
            where t.id = :thread
            """;

    private final Database database;

    AuthorQueries(Database database) {
        this.database = database;
    }

    Optional<MemberCard> card(ThreadId thread) {
        return database.sql(CARD)
                .param("thread", thread)
                .query(row -> MemberCard.read(row, "author_"))
                .optional();
    }
}
