package org.consilium.messaging.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consilium.messaging.ConversationId;
import org.consilium.people.MemberCard;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Whom one may mean.
@Repository
public class RecipientQueries {
    private static final int NEAR_AT_MOST = 12;

    @Sql
    private static final String NAMED =
            """
            select member_id, name, handle, audience, kind, specialty, place, country,
                   verified_until, photo_id
            from people.pub_member_card
            where handle = any(:handles) and audience = :audience and member_id <> :viewer
            order by name, member_id
            """;

    /// Whom a member follows and may write to, those followed last first.
    @Sql
    private static final String NEAR =
            """
            select card.member_id, card.name, card.handle, card.audience, card.kind,
                   card.specialty, card.place, card.country, card.verified_until, card.photo_id
            from people.pub_follow follow
            join people.pub_member_card card on card.member_id = follow.followed_id
            where follow.follower_id = :viewer
            order by follow.followed_at desc
            limit :limit
            """;

    @Sql
    private static final String PAIR =
            """
            select id from messaging.conversation
            where low_id = least(cast(:one as uuid), :other)
              and high_id = greatest(cast(:one as uuid), :other)
            """;

    @Sql
    private static final String HAS_BLOCKED =
            """
            select exists (
                select from people.pub_block
                where blocker_id = :one and blocked_id = :other) as blocked
            """;

    private final Database database;

    RecipientQueries(Database database) {
        this.database = database;
    }

    /// Members of those handles in one world, without the viewer.
    public List<MemberCard> named(MemberId viewer, Audience audience, Collection<String> handles) {
        return handles.isEmpty()
                ? List.of()
                : database.sql(NAMED)
                        .param("viewer", viewer)
                        .param("audience", audience)
                        .param("handles", handles)
                        .query(row -> MemberCard.read(row, ""))
                        .list();
    }

    public List<MemberCard> near(MemberId viewer) {
        return database.sql(NEAR)
                .param("viewer", viewer)
                .param("limit", NEAR_AT_MOST)
                .query(row -> MemberCard.read(row, ""))
                .list();
    }

    /// The conversation two have, if they have one.
    public Optional<ConversationId> pair(MemberId one, MemberId other) {
        return database.sql(PAIR)
                .param("one", one)
                .param("other", other)
                .query(row -> row.id("id", ConversationId::new))
                .optional();
    }

    public boolean hasBlocked(MemberId one, MemberId other) {
        return database.sql(HAS_BLOCKED)
                .param("one", one)
                .param("other", other)
                .query(row -> row.flag("blocked"))
                .one();
    }
}
