import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// Whom members follow, and what they were told.
final class WorldTies {
    private static final int FOLLOWS_EACH = 25;
    private static final int NOTICES_EACH = 20;

    private final World world;
    private final WorldPeople people;
    private final Prose prose;
    private final int count;

    WorldTies(World world, WorldPeople people, Prose prose) {
        this.world = world;
        this.people = people;
        this.prose = prose;
        this.count = people.ids.length;
    }

    void make() throws SQLException {
        follows();
        notices();
    }

    private void follows() throws SQLException {
        var famous = new Skew(count, 0.7, world.random());
        var followers = new int[count];
        try (var copy = world.copy("people.follow", "follower_id, followed_id, followed_at")) {
            for (int i = 0; i < count; i++) {
                int wanted = people.isClinician(i) ? FOLLOWS_EACH : 0;
                Set<Integer> chosen = new HashSet<>();
                for (int tries = 0; tries < wanted; tries++) {
                    int whom = famous.next();
                    if (whom != i && people.isClinician(whom) && chosen.add(whom)) {
                        followers[whom]++;
                        copy.row(
                                people.ids[i],
                                people.ids[whom],
                                people.joined(i).plusSeconds(3_600L + tries));
                    }
                }
            }
        }
        try (var copy = world.copy("people.follower_count", "member_id, followers")) {
            for (int i = 0; i < count; i++) {
                if (followers[i] > 0) {
                    copy.row(people.ids[i], followers[i]);
                }
            }
        }
    }

    private void notices() throws SQLException {
        try (var copy =
                world.copy(
                        "notifications.notice",
                        "id, member_id, kind, about, path, english, arguments, times, told_at,"
                                + " read_at")) {
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < NOTICES_EACH; k++) {
                    var told = world.now().minus(Duration.ofHours(5L + k * 9L));
                    copy.row(
                            world.id(told),
                            people.ids[i],
                            "people.followed",
                            "/people/bench." + k,
                            "/people/bench." + k,
                            "{name} follows you.",
                            "{\"name\": \"" + prose.name() + "\"}",
                            1,
                            told,
                            k < 3 ? null : told.plusSeconds(600));
                }
            }
        }
    }
}
