package org.consilium.messaging.model;

import java.time.Instant;
import org.consilium.messaging.ConversationId;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Makes conversations and seats in them.
@Repository
public class SeatRepository {
    @Sql
    private static final String INSERT =
            """
            insert into messaging.conversation
                (id, kind, audience, low_id, high_id, name, started_by, started_at)
            values (:id, :kind, :audience,
                    least(cast(:one as uuid), cast(:other as uuid)),
                    greatest(cast(:one as uuid), cast(:other as uuid)),
                    :name, :by, :at)
            """;

    /// Somebody who was in a group before begins anew: they see what is said from now on.
    @Sql
    private static final String SEAT =
            """
            insert into messaging.participant
                (conversation_id, member_id, other_id, state, since, asked_by, from_seq, last_seq,
                 read_seq, active_at)
            select c.id, :member, cast(:other as uuid), :state, :at, cast(:asked_by as uuid),
                   c.last_seq, c.last_seq, c.last_seq, :at
            from messaging.conversation c
            where c.id = :id
            on conflict (conversation_id, member_id)
            do update set state = excluded.state, since = excluded.since,
                          asked_by = excluded.asked_by, from_seq = excluded.from_seq,
                          last_seq = excluded.last_seq, read_seq = excluded.read_seq,
                          active_at = excluded.active_at
            where participant.state in ('LEFT', 'DECLINED')
            """;

    /// The same form sent twice at once waits here for itself.
    @Sql
    private static final String HOLD =
            """
            select 1 as held
            from pg_advisory_xact_lock(hashtextextended('messaging' || cast(:form as uuid), 0))
            """;

    private final Database database;
    private final Ids ids;

    SeatRepository(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    public void hold(SubmissionId form) {
        database.sql(HOLD).param("form", form).query(row -> row.integer("held")).one();
    }

    public ConversationId pair(Viewer author, MemberId other, Instant at) {
        return insert(author, ConversationKind.PAIR, author.id(), other, "", at);
    }

    public ConversationId group(Viewer author, String name, Instant at) {
        return insert(author, ConversationKind.GROUP, null, null, name, at);
    }

    private ConversationId insert(
            Viewer author,
            ConversationKind kind,
            @Nullable MemberId one,
            @Nullable MemberId other,
            String name,
            Instant at) {
        var id = new ConversationId(ids.next());
        Audience audience = author.audience();
        database.sql(INSERT)
                .param("id", id)
                .param("kind", kind)
                .param("audience", audience)
                .param("one", one)
                .param("other", other)
                .param("name", name)
                .param("by", author.id())
                .param("at", at)
                .update();
        return id;
    }

    /// False when they have a seat already. `other` is the other one of a pair; `askedBy` who
    /// asked, for a request.
    public boolean seat(
            ConversationId id,
            MemberId member,
            @Nullable MemberId other,
            ParticipantState state,
            @Nullable MemberId askedBy,
            Instant at) {
        return database.sql(SEAT)
                        .param("id", id)
                        .param("member", member)
                        .param("other", other)
                        .param("state", state)
                        .param("asked_by", askedBy)
                        .param("at", at)
                        .update()
                == 1;
    }
}
