package org.consilium.groups.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.consilium.groups.model.Joining;
import org.consilium.groups.model.RoomAccess;
import org.consilium.groups.model.RoomText;
import org.consilium.groups.model.SeenRoom;
import org.consilium.groups.model.Slug;
import org.consilium.groups.room.MakeRoom;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Viewer;
import org.consilium.testing.ConsiliumTest;
import org.junit.jupiter.api.Test;

@ConsiliumTest
class JoiningDbTest {
    private static final int AT_ONCE = 4;

    private final MakeRoom makeRoom;
    private final RoomAccess access;
    private final Memberships memberships;
    private final Requests requests;
    private final Database database;
    private final Clock clock;

    JoiningDbTest(
            MakeRoom makeRoom,
            RoomAccess access,
            Memberships memberships,
            Requests requests,
            Database database,
            Clock clock) {
        this.makeRoom = makeRoom;
        this.access = access;
        this.memberships = memberships;
        this.requests = requests;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void makesOneMembershipOfManyJoins() throws Exception {
        var seen = room(Joining.OPEN);
        atOnce(() -> memberships.join(viewer(Cast.AMARA), seen));
        assertThat(count(seen, "groups.membership", "member_id = :amara")).isEqualTo(1);
        assertThat(count(seen, "groups.room_number", "members = 2")).isEqualTo(1);
    }

    @Test
    void makesOneRequestOfMany() throws Exception {
        var seen = room(Joining.BY_REQUEST);
        atOnce(() -> requests.ask(viewer(Cast.AMARA), seen, "Me, please"));
        assertThat(count(seen, "groups.join_request", "member_id = :amara")).isEqualTo(1);
    }

    @Test
    void givesNameToOneOfTwo() throws Exception {
        var text = text(Joining.OPEN);
        atOnce(() -> makeRoom.make(viewer(Cast.AMARA), text));
        assertThat(
                        database.sql(
                                        "select count(*)::int as n from groups.room where name = :name")
                                .param("name", text.name())
                                .query(row -> row.integer("n"))
                                .one())
                .isEqualTo(1);
    }

    @Test
    void keepsAnOwnerWhenTwoLeaveAtOnce() throws Exception {
        var seen = room(Joining.OPEN);
        memberships.join(viewer(Cast.AMARA), seen);
        memberships.shareOwnership(viewer(Cast.BRUNO), seen, Cast.AMARA.id());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> memberships.leave(viewer(Cast.AMARA), seen));
            var other = threads.submit(() -> memberships.leave(viewer(Cast.BRUNO), seen));
            one.get();
            other.get();
        }
        assertThat(count(seen, "groups.membership", "role = 'OWNER'")).isEqualTo(1);
    }

    private static void atOnce(Callable<?> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : threads.invokeAll(java.util.Collections.nCopies(AT_ONCE, work))) {
                done.get();
            }
        }
    }

    private SeenRoom room(Joining joining) {
        var text = text(joining);
        makeRoom.make(viewer(Cast.BRUNO), text);
        return access.toSee(viewer(Cast.AMARA), Slug.of(text.name(), 1));
    }

    private static RoomText text(Joining joining) {
        return new RoomText("Room " + UUID.randomUUID(), "For tests", null, joining, "");
    }

    private Viewer viewer(Cast one) {
        return new Viewer(
                one.id(),
                one.fullName(),
                one.audience(),
                Set.of(),
                clock.instant().plus(Duration.ofDays(1)),
                Locale.UK,
                ZoneOffset.UTC);
    }

    private int count(SeenRoom seen, String table, String condition) {
        return database.sql(
                        "select count(*)::int as n from %s where room_id = :room and (%s or :amara::uuid is null)"
                                .formatted(table, condition))
                .param("room", seen.room().id())
                .param("amara", Cast.AMARA.id())
                .query(row -> row.integer("n"))
                .one();
    }
}
