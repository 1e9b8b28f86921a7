package org.consilium.notifications.model;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Whose digest is due when.
@Repository
public class DigestTurnRepository {
    @Sql
    private static final String FIND =
            """
            select frequency, titles from notifications.digest_turn where member_id = :member
            """;

    @Sql
    private static final String KEEP =
            """
            insert into notifications.digest_turn (member_id, frequency, titles, since, next_at)
            values (:member, :frequency, :titles, :now, :next)
            on conflict (member_id) do update
            set frequency = excluded.frequency, titles = excluded.titles,
                next_at = excluded.next_at
            """;

    @Sql
    private static final String WITHOUT =
            """
            select member.id, member.zone from accounts.pub_member member
            where not exists (
                select from notifications.digest_turn turn where turn.member_id = member.id)
            order by member.id
            limit :limit
            """;

    @Sql
    private static final String BEGIN =
            """
            insert into notifications.digest_turn (member_id, frequency, titles, since, next_at)
            values (:member, 'WEEKLY', false, :now, :next)
            on conflict (member_id) do nothing
            """;

    @Sql
    private static final String DUE =
            """
            select turn.member_id, member.zone, turn.frequency, turn.titles, turn.since,
                   turn.next_at
            from notifications.digest_turn turn
            join accounts.pub_member member on member.id = turn.member_id
            where turn.frequency <> 'NEVER' and turn.next_at <= :now
            order by turn.next_at
            limit :limit
            """;

    /// Only by who saw it as it is: of two processes, one.
    @Sql
    private static final String ADVANCE =
            """
            update notifications.digest_turn set since = :since, next_at = :next
            where member_id = :member and next_at = :seen and frequency <> 'NEVER'
            """;

    /// What a member chose.
    public record Choice(DigestFrequency frequency, boolean titles) {
        public static final Choice USUAL = new Choice(DigestFrequency.WEEKLY, false);
    }

    private final Database database;

    DigestTurnRepository(Database database) {
        this.database = database;
    }

    public Optional<Choice> find(MemberId member) {
        return database.sql(FIND)
                .param("member", member)
                .query(row ->
                        new Choice(
                                row.enumOf("frequency", DigestFrequency.class), row.flag("titles")))
                .optional();
    }

    public void keep(MemberId member, Choice choice, Instant now, Instant next) {
        database.sql(KEEP)
                .param("member", member)
                .param("frequency", choice.frequency())
                .param("titles", choice.titles())
                .param("now", now)
                .param("next", next)
                .update();
    }

    /// Gives members who have none their first turn; answers how many.
    public int beginMissing(Instant now, int limit) {
        var members =
                database.sql(WITHOUT)
                        .param("limit", limit)
                        .query(row ->
                                Map.entry(row.id("id", MemberId::new), ZoneId.of(row.text("zone"))))
                        .list();
        database.forEach(
                BEGIN,
                members,
                (statement, member) ->
                        statement
                                .param("member", member.getKey())
                                .param("now", now)
                                .param(
                                        "next",
                                        DigestFrequency.WEEKLY.next(now, member.getValue())));
        return members.size();
    }

    public List<DigestTurn> due(Instant now, int limit) {
        return database.sql(DUE)
                .param("now", now)
                .param("limit", limit)
                .query(DigestTurnRepository::turn)
                .list();
    }

    /// Ends a turn; false when another process did.
    public boolean advance(DigestTurn turn, Instant since, Instant next) {
        return database.sql(ADVANCE)
                        .param("member", turn.member())
                        .param("seen", turn.nextAt())
                        .param("since", since)
                        .param("next", next)
                        .update()
                == 1;
    }

    private static DigestTurn turn(Row row) throws SQLException {
        return new DigestTurn(
                row.id("member_id", MemberId::new),
                ZoneId.of(row.text("zone")),
                row.enumOf("frequency", DigestFrequency.class),
                row.flag("titles"),
                row.instant("since"),
                row.instant("next_at"));
    }
}
