package org.consilium.messaging.model;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.messaging.ConversationId;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Conversations with those who take part, read in one statement; a conversation has twelve people
/// at most.
@Repository
public class ConversationRepository {
    @Sql
    private static final String FIND =
            """
            select c.kind as conversation_kind, c.audience as world, c.name as conversation_name,
                   c.last_seq, c.version,
                   p.state, p.asked_by, p.from_seq, p.read_seq, p.read_at,
                   coalesce(w.receipts, true) as receipts,
                   quiet.kind as silence, a.other_id is not null as apart,
                   coalesce(d.version, 0) as draft_version, coalesce(d.body, '') as draft,
                   m.member_id, m.name, m.handle, m.audience, m.kind, m.specialty, m.place,
                   m.country, m.verified_until, m.photo_id
            from messaging.conversation c
            join messaging.participant p on p.conversation_id = c.id
            join people.pub_member_card m on m.member_id = p.member_id
            left join messaging.wish w on w.member_id = p.member_id
            left join people.pub_silence quiet
                on quiet.reader_id = :viewer and quiet.author_id = p.member_id
            left join lateral (
                select apart.other_id
                from people.pub_apart apart
                where apart.member_id = :viewer and apart.other_id = p.member_id
                limit 1) a on true
            left join messaging.draft d
                on d.member_id = :viewer and p.member_id = :viewer and d.key = :draft
            where c.id = :id
            order by p.since, p.member_id
            """;

    /// Locks the conversation until the transaction ends, so that what is decided about it holds.
    @Sql
    private static final String LOCK =
            """
            select id from messaging.conversation where id = :id for update
            """;

    /// The state changes only from the one that was looked at: of two decisions at once, one holds.
    @Sql
    private static final String MOVE =
            """
            update messaging.participant set state = :to, since = :at
            where conversation_id = :id and member_id = :member and state = :from
            """;

    @Sql
    private static final String TOUCH =
            """
            update messaging.conversation set version = version + 1
            where id = :id
            returning version
            """;

    private final Database database;

    ConversationRepository(Database database) {
        this.database = database;
    }

    /// The conversation as `viewer` sees it; empty when it is not there or they never took part.
    public Optional<Conversation> find(MemberId viewer, ConversationId id) {
        var seats =
                database.sql(FIND)
                        .param("viewer", viewer)
                        .param("draft", id.shortForm())
                        .param("id", id)
                        .query(Seat::read)
                        .list();
        return seats.stream()
                .filter(seat -> seat.participant.id().equals(viewer))
                .findFirst()
                .map(own -> conversation(id, own, seats));
    }

    public void lock(ConversationId id) {
        database.sql(LOCK).param("id", id).query(row -> row.uuid("id")).optional();
    }

    /// False when the member's state was another one meanwhile.
    public boolean move(
            ConversationId id,
            MemberId member,
            ParticipantState from,
            ParticipantState to,
            Instant at) {
        return database.sql(MOVE)
                        .param("id", id)
                        .param("member", member)
                        .param("from", from)
                        .param("to", to)
                        .param("at", at)
                        .update()
                == 1;
    }

    /// Something changed that others see; answers the number open pages are told.
    public int touch(ConversationId id) {
        return database.sql(TOUCH).param("id", id).query(row -> row.integer("version")).one();
    }

    private static Conversation conversation(ConversationId id, Seat own, List<Seat> seats) {
        return new Conversation(
                id,
                own.kind,
                own.audience,
                own.name,
                own.lastSeq,
                own.version,
                own.participant,
                seats.stream()
                        .map(Seat::participant)
                        .filter(each -> !each.id().equals(own.participant.id()))
                        .toList(),
                own.draft);
    }

    /// One who takes part, with what is the same in all rows of a conversation.
    private record Seat(
            ConversationKind kind,
            Audience audience,
            String name,
            int lastSeq,
            int version,
            Participant participant,
            Conversation.Draft draft) {

        static Seat read(Row row) throws SQLException {
            return new Seat(
                    row.enumOf("conversation_kind", ConversationKind.class),
                    row.enumOf("world", Audience.class),
                    row.text("conversation_name"),
                    row.integer("last_seq"),
                    row.integer("version"),
                    participant(row),
                    new Conversation.Draft(row.integer("draft_version"), row.text("draft")));
        }

        private static Participant participant(Row row) throws SQLException {
            return new Participant(
                    MemberCard.read(row, ""),
                    row.enumOf("state", ParticipantState.class),
                    row.idOrNull("asked_by", MemberId::new),
                    row.integer("from_seq"),
                    row.integer("read_seq"),
                    row.instantOrNull("read_at"),
                    row.flag("receipts"),
                    row.enumOrNull("silence", SilenceKind.class),
                    row.flag("apart"));
        }
    }
}
