import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Who found which reply helpful: one mark for every fourth reply, given by members of the room.
final class WorldMarks {
    private record Mark(UUID reply, int member, Instant at) {}

    private final World world;
    private final WorldPeople people;
    private final List<Mark> marks = new ArrayList<>();

    WorldMarks(World world, WorldPeople people) {
        this.world = world;
        this.people = people;
    }

    /// Answers how many found it helpful.
    int draw(UUID reply, int author, Instant at, List<Integer> members) {
        int wanted = world.random().nextInt(8) == 0 ? 1 + world.random().nextInt(3) : 0;
        Set<Integer> chosen = new HashSet<>(Set.of(author));
        for (int i = 0; i < wanted; i++) {
            int member = members.get(world.random().nextInt(members.size()));
            if (chosen.add(member)) {
                marks.add(new Mark(reply, member, at));
            }
        }
        return chosen.size() - 1;
    }

    void write() throws SQLException {
        try (var copy = world.copy("discussions.helpful", "reply_id, member_id, marked_at")) {
            for (var mark : marks) {
                copy.row(mark.reply(), people.ids[mark.member()], mark.at());
            }
        }
    }
}
