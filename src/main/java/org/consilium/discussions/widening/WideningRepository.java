package org.consilium.discussions.widening;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consilium.discussions.Place;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Questions that wait, who might answer them, and to whom they were offered.
@Repository
class WideningRepository {
    @Sql
    private static final String WAITING =
            """
            select t.id, t.place_kind, t.place_id, t.author_id, t.specialty
            from discussions.thread t
            where t.deleted_at is null and t.kind = 'QUESTION' and t.first_answer_at is null
                and t.created_at > :oldest and t.created_at <= :asked_before
                and not exists (
                    select from discussions.widening w where w.thread_id = t.id)
            order by t.created_at
            limit 50
            """;

    @Sql
    private static final String RECORD =
            """
            insert into discussions.widening (thread_id, specialty, widened_at)
            select t.id, cast(:specialty as text), :at
            from discussions.thread t
            where t.id = :thread and t.first_answer_at is null and t.deleted_at is null
            on conflict (thread_id) do nothing
            """;

    /// Verified now, in the specialty, not the asker, not parted from the asker by a block or a
    /// mute, and not asked several times lately already; those who answer quickly first, those of
    /// whom nothing is known last.
    @Sql
    private static final String CANDIDATES =
            """
            select v.member_id
            from verification.pub_verified v
            left join people.pub_responder r on r.member_id = v.member_id
            where v.specialty = :specialty and v.expires_at > :now and v.member_id <> :author
                and not exists (
                    select from people.pub_silence s
                    where s.reader_id = v.member_id and s.author_id = :author)
                and not exists (
                    select from people.pub_block b
                    where b.blocker_id = :author and b.blocked_id = v.member_id)
                and (select count(*) from discussions.offer o
                    where o.member_id = v.member_id and o.offered_at > :lately) < :often
            order by r.median_minutes nulls last, r.answers desc nulls last, v.member_id
            limit :limit
            """;

    @Sql
    private static final String OFFER =
            """
            insert into discussions.offer (thread_id, member_id, offered_at)
            select :thread, member, :at
            from unnest(cast(:members as uuid[])) member
            on conflict do nothing
            """;

    private final Database database;

    WideningRepository(Database database) {
        this.database = database;
    }

    /// A question that waits.
    record Waiting(ThreadId thread, Place place, MemberId author, @Nullable String specialty) {
        Optional<String> ownSpecialty() {
            return Optional.ofNullable(specialty);
        }
    }

    List<Waiting> waiting(Instant oldest, Instant askedBefore) {
        return database.sql(WAITING)
                .param("oldest", oldest)
                .param("asked_before", askedBefore)
                .query(row ->
                        new Waiting(
                                row.id("id", ThreadId::new),
                                new Place(row.text("place_kind"), row.uuid("place_id")),
                                row.id("author_id", MemberId::new),
                                row.textOrNull("specialty")))
                .list();
    }

    /// False when it was widened or answered meanwhile.
    boolean record(ThreadId thread, @Nullable String specialty, Instant at) {
        return database.sql(RECORD)
                        .param("thread", thread)
                        .param("specialty", specialty)
                        .param("at", at)
                        .update()
                > 0;
    }

    List<MemberId> candidates(Waiting question, String specialty, Instant now, Fairness fairness) {
        return database.sql(CANDIDATES)
                .param("specialty", specialty)
                .param("now", now)
                .param("author", question.author())
                .param("lately", now.minus(fairness.lately()))
                .param("often", fairness.often())
                .param("limit", fairness.looked())
                .query(row -> row.id("member_id", MemberId::new))
                .list();
    }

    /// Nobody is offered more than `often` questions within `lately`; `looked` candidates are
    /// looked at.
    record Fairness(Duration lately, int often, int looked) {}

    void offer(ThreadId thread, Collection<MemberId> members, Instant at) {
        database.sql(OFFER)
                .param("thread", thread)
                .param("members", members)
                .param("at", at)
                .update();
    }
}
