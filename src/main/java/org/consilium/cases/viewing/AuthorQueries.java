package org.consilium.cases.viewing;

import java.util.Optional;
import org.consilium.people.MemberCard;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Who wrote a case under their own name.
@Repository
class AuthorQueries {
    @Sql
    private static final String CARD =
            """
            select member_id as author_member_id, name as author_name, handle as author_handle,
                   audience as author_audience, kind as author_kind,
                   specialty as author_specialty, place as author_place,
                   country as author_country, verified_until as author_verified_until
            from people.pub_member_card
            where member_id = :member
            """;

    private final Database database;

    AuthorQueries(Database database) {
        this.database = database;
    }

    Optional<MemberCard> card(MemberId member) {
        return database.sql(CARD)
                .param("member", member)
                .query(row -> MemberCard.read(row, "author_"))
                .optional();
    }
}
