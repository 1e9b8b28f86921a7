package org.consilium.groups.room;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.discussions.ThreadCard;
import org.consilium.people.MemberCard;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Who wrote the threads of a list: one query for all of them.
@Repository
class AuthorQueries {
    @Sql
    private static final String CARDS =
            """
            select member_id, name, handle, audience, kind, specialty, place, country,
                   verified_until
            from people.pub_member_card
            where member_id = any(:members)
            """;

    private final Database database;

    AuthorQueries(Database database) {
        this.database = database;
    }

    Map<MemberId, MemberCard> of(List<ThreadCard> threads) {
        var members = threads.stream().map(ThreadCard::author).distinct().toList();
        if (members.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(CARDS)
                .param("members", members)
                .query(row -> MemberCard.read(row, ""))
                .list()
                .stream()
                .collect(Collectors.toMap(MemberCard::id, card -> card));
    }
}
