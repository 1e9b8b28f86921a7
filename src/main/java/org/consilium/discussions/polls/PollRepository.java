package org.consilium.discussions.polls;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Polls, their counts, and who voted.
@Repository
class PollRepository {
    /// A row for each option.
    @Sql
    private static final String FIND =
            """
            select p.thread_id, p.question, p.several, p.anonymous, p.closes_at, p.voters,
                   exists (
                       select from discussions.poll_voter v
                       where v.thread_id = p.thread_id and v.member_id = :viewer) as voted,
                   o.number, o.label, o.votes,
                   exists (
                       select from discussions.poll_choice c
                       where c.thread_id = o.thread_id and c.member_id = :viewer
                           and c.number = o.number) as mine
            from discussions.poll p
            join discussions.poll_option o on o.thread_id = p.thread_id
            where p.thread_id = :thread
            order by o.number
            """;

    @Sql
    private static final String OPEN =
            """
            insert into discussions.poll
                (thread_id, question, several, anonymous, closes_at, opened_at)
            values (:thread, :question, :several, :anonymous, cast(:closes as timestamptz), :now)
            on conflict (thread_id) do nothing
            """;

    @Sql
    private static final String ADD_OPTION =
            """
            insert into discussions.poll_option (thread_id, number, label)
            values (:thread, :number, :label)
            """;

    /// Options go with it; nobody has voted.
    @Sql
    private static final String REMOVE =
            """
            delete from discussions.poll where thread_id = :thread and voters = 0
            """;

    /// Voters of one poll come one after the other, so that counts are right.
    @Sql
    private static final String LOCK =
            """
            select thread_id from discussions.poll where thread_id = :thread for update
            """;

    @Sql
    private static final String ADD_VOTER =
            """
            with voter as (
                insert into discussions.poll_voter (thread_id, member_id)
                values (:thread, :member)
                on conflict (thread_id, member_id) do nothing
                returning thread_id)
            update discussions.poll set voters = voters + 1
            where thread_id in (select thread_id from voter)
            """;

    @Sql
    private static final String UNCHOOSE =
            """
            with choice as (
                delete from discussions.poll_choice
                where thread_id = :thread and member_id = :member
                returning number)
            update discussions.poll_option set votes = votes - 1
            where thread_id = :thread and number in (select number from choice)
            """;

    @Sql
    private static final String COUNT =
            """
            update discussions.poll_option set votes = votes + 1
            where thread_id = :thread and number = any(:numbers)
            """;

    @Sql
    private static final String CHOOSE =
            """
            insert into discussions.poll_choice (thread_id, member_id, number)
            select cast(:thread as uuid), cast(:member as uuid), unnest(cast(:numbers as integer[]))
            """;

    private final Database database;

    PollRepository(Database database) {
        this.database = database;
    }

    Optional<PollView> find(MemberId viewer, ThreadId thread, Instant now) {
        var options = new ArrayList<PollView.Option>();
        return database
                .sql(FIND)
                .param("viewer", viewer)
                .param("thread", thread)
                .query(row -> {
                    options.add(option(row));
                    return head(row, now);
                })
                .list()
                .stream()
                .findFirst()
                .map(head -> with(head, options));
    }

    /// False when the thread has a poll.
    boolean open(ThreadId thread, NewPoll poll, Instant now) {
        boolean opened =
                database.sql(OPEN)
                                .param("thread", thread)
                                .param("question", poll.question())
                                .param("several", poll.several())
                                .param("anonymous", poll.anonymous())
                                .param("closes", poll.closesAt())
                                .param("now", now)
                                .update()
                        > 0;
        if (opened) {
            var numbers = IntStream.rangeClosed(1, poll.options().size()).boxed().toList();
            database.forEach(
                    ADD_OPTION,
                    numbers,
                    (statement, number) ->
                            statement
                                    .param("thread", thread)
                                    .param("number", number)
                                    .param("label", poll.options().get(number - 1)));
        }
        return opened;
    }

    /// False when somebody has voted.
    boolean remove(ThreadId thread) {
        return database.sql(REMOVE).param("thread", thread).update() > 0;
    }

    /// False when the thread has no poll.
    boolean lock(ThreadId thread) {
        return database.sql(LOCK)
                .param("thread", thread)
                .query(row -> row.uuid("thread_id"))
                .optional()
                .isPresent();
    }

    void addVoter(ThreadId thread, MemberId member) {
        database.sql(ADD_VOTER).param("thread", thread).param("member", member).update();
    }

    void count(ThreadId thread, Set<Integer> numbers) {
        database.sql(COUNT).param("thread", thread).param("numbers", numbers).update();
    }

    /// Takes back what the member chose before, and keeps what they choose now, with their name.
    void choose(ThreadId thread, MemberId member, Set<Integer> numbers) {
        database.sql(UNCHOOSE).param("thread", thread).param("member", member).update();
        database.sql(CHOOSE)
                .param("thread", thread)
                .param("member", member)
                .param("numbers", numbers)
                .update();
    }

    private static PollView.Option option(Row row) throws SQLException {
        return new PollView.Option(
                row.integer("number"), row.text("label"), row.integer("votes"), row.flag("mine"));
    }

    private static PollView head(Row row, Instant now) throws SQLException {
        return new PollView(
                row.id("thread_id", ThreadId::new),
                row.text("question"),
                row.flag("several"),
                row.flag("anonymous"),
                row.instantOrNull("closes_at"),
                row.integer("voters"),
                row.flag("voted"),
                List.of(),
                now);
    }

    private static PollView with(PollView head, List<PollView.Option> options) {
        return new PollView(
                head.thread(),
                head.question(),
                head.several(),
                head.anonymous(),
                head.closesAt(),
                head.voters(),
                head.voted(),
                options,
                head.now());
    }
}
