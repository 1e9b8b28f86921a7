import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Rooms, and who is in them.
final class WorldRooms {
    private static final int MEMBERS_A_ROOM = 40;
    private static final int ROOMS_AT_MOST = 30;

    private final World world;
    private final WorldPeople people;
    private final Prose prose;
    final UUID[] ids;
    final String[] specialties;
    final List<List<Integer>> members = new ArrayList<>();

    WorldRooms(World world, WorldPeople people, Prose prose) {
        this.world = world;
        this.people = people;
        this.prose = prose;
        int count = Math.max(12, world.size().members() / MEMBERS_A_ROOM);
        this.ids = new UUID[count];
        this.specialties = new String[count];
    }

    void make() throws SQLException {
        draw();
        rooms();
        memberships();
    }

    private Instant opened() {
        return world.now().minus(Duration.ofDays(1_095));
    }

    /// Most are in a few rooms, some in many; every room has somebody. Who loads pages is in three
    /// rooms at least.
    private void draw() {
        for (int i = 0; i < ids.length; i++) {
            ids[i] = world.id(opened());
            specialties[i] = WorldPeople.specialties().get(i % WorldPeople.specialties().size());
            members.add(new ArrayList<>(List.of(i)));
        }
        var large = new Skew(ids.length, 0.9, world.random());
        var many = new Skew(ROOMS_AT_MOST, 1.1, world.random());
        for (int member = 0; member < people.ids.length; member++) {
            int wanted = people.isClinician(member) ? 1 + many.next() : 0;
            wanted = member < WorldPeople.ACTIVE ? wanted + 3 : wanted;
            Set<Integer> chosen = new HashSet<>(member < ids.length ? Set.of(member) : Set.of());
            for (int tries = 0; tries < wanted * 2 && chosen.size() < wanted; tries++) {
                int room = large.next();
                if (chosen.add(room)) {
                    members.get(room).add(member);
                }
            }
        }
    }

    private void rooms() throws SQLException {
        try (var copy =
                world.copy(
                        "groups.room",
                        "id, slug, name, name_key, purpose, specialty, joining, rules, version,"
                                + " created_by, created_at")) {
            for (int i = 0; i < ids.length; i++) {
                var name = specialties[i].replace('-', ' ') + " " + (i + 1);
                copy.row(
                        ids[i],
                        specialties[i] + "-" + (i + 1),
                        name,
                        name,
                        prose.sentence(),
                        specialties[i],
                        i % 4 == 3 ? "BY_REQUEST" : "OPEN",
                        "No names, no dates of birth.\n\nBe kind, be brief, cite.",
                        1,
                        people.ids[i],
                        opened());
            }
        }
    }

    private void memberships() throws SQLException {
        try (var copy = world.copy("groups.membership", "room_id, member_id, role, since")) {
            for (int i = 0; i < ids.length; i++) {
                for (int k = 0; k < members.get(i).size(); k++) {
                    copy.row(
                            ids[i],
                            people.ids[members.get(i).get(k)],
                            k == 0 ? "OWNER" : "MEMBER",
                            opened().plus(Duration.ofMinutes(k)));
                }
            }
        }
    }

    /// The numbers that lists show, once the threads are known.
    void numbers(int[] threadsThisMonth) throws SQLException {
        try (var copy =
                world.copy(
                        "groups.room_number",
                        "room_id, members, threads_month, counted_at, stale")) {
            for (int i = 0; i < ids.length; i++) {
                copy.row(ids[i], members.get(i).size(), threadsThisMonth[i], world.now(), false);
            }
        }
    }
}
