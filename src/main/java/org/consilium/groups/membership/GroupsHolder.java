package org.consilium.groups.membership;

import java.time.Clock;
import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Memberships and wishes to join. A room whose only owner leaves passes to who has been in it
/// longest, so that none is without.
@Repository
class GroupsHolder implements PersonalDataHolder {
    @Sql
    private static final String ROOMS =
            """
            select jsonb_build_object(
                'room', r.name, 'address', '/rooms/' || r.slug, 'role', m.role,
                'since', m.since)::text as json
            from groups.membership m
            join groups.room r on r.id = m.room_id
            where m.member_id = :member
            order by m.since
            """;

    @Sql
    private static final String REQUESTS =
            """
            select jsonb_build_object(
                'room', r.name, 'words', q.words, 'asked_at', q.asked_at, 'outcome', q.outcome,
                'decided_at', q.decided_at, 'reason', q.reason)::text as json
            from groups.join_request q
            join groups.room r on r.id = q.room_id
            where q.member_id = :member
            order by q.asked_at
            """;

    @Sql
    private static final String REMOVALS =
            """
            select jsonb_build_object(
                'room', r.name, 'reason', x.reason, 'removed_at', x.removed_at,
                'lifted_at', x.lifted_at)::text as json
            from groups.removal x
            join groups.room r on r.id = x.room_id
            where x.member_id = :member
            order by x.removed_at
            """;

    @Sql
    private static final String HAND_OVER =
            """
            update groups.membership heir set role = 'OWNER'
            where (heir.room_id, heir.member_id) in (
                select mine.room_id, (
                    select other.member_id from groups.membership other
                    where other.room_id = mine.room_id and other.member_id <> :member
                    order by other.since, other.member_id
                    limit 1)
                from groups.membership mine
                where mine.member_id = :member and mine.role = 'OWNER'
                    and not exists (
                        select from groups.membership owner
                        where owner.room_id = mine.room_id and owner.role = 'OWNER'
                            and owner.member_id <> :member))
            """;

    @Sql
    private static final String UNCOUNT =
            """
            update groups.room_number n set members = n.members - 1
            from groups.membership m
            where m.room_id = n.room_id and m.member_id = :member
            """;

    @Sql
    private static final String LEAVE =
            """
            delete from groups.membership where member_id = :member
            """;

    @Sql
    private static final String WITHDRAW =
            """
            update groups.join_request
            set outcome = 'WITHDRAWN', decided_by = :member, decided_at = :now
            where member_id = :member and outcome is null
            """;

    @Sql
    private static final String EMPTY_REQUESTS =
            """
            update groups.join_request set words = '', reason = null
            where member_id = :member and (words <> '' or reason is not null)
            """;

    @Sql
    private static final String EMPTY_REMOVALS =
            """
            update groups.removal set reason = '' where member_id = :member and reason <> ''
            """;

    private final Database database;
    private final Clock clock;

    GroupsHolder(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public List<Message> stays() {
        return List.of(
                Message.of(
                        "Rooms you made. One you own alone passes to who has been in it longest."));
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("rooms", Message.of("Your rooms"), json(ROOMS, member));
        writer.rows("requests", Message.of("Rooms you asked to join"), json(REQUESTS, member));
        writer.rows("removals", Message.of("Rooms you had to leave"), json(REMOVALS, member));
    }

    private List<String> json(String statement, MemberId member) {
        return database.sql(statement)
                .param("member", member)
                .query(row -> row.text("json"))
                .list();
    }

    @Override
    public Erased erase(MemberId member) {
        of(HAND_OVER, member);
        of(UNCOUNT, member);
        int gone = of(LEAVE, member);
        database.sql(WITHDRAW).param("member", member).param("now", clock.instant()).update();
        return new Erased(gone, of(EMPTY_REQUESTS, member) + of(EMPTY_REMOVALS, member));
    }

    private int of(String statement, MemberId member) {
        return database.sql(statement).param("member", member).update();
    }
}
