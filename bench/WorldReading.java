import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who follows which thread, and how far they have read: those who wrote in it, and those who load
/// pages, who have read some of the newest threads of their rooms.
final class WorldReading {
    private static final int NEWEST = 40;

    private final World world;
    private final WorldPeople people;
    private final WorldRooms rooms;

    WorldReading(World world, WorldPeople people, WorldRooms rooms) {
        this.world = world;
        this.people = people;
        this.rooms = rooms;
    }

    /// @param takingPart for each thread, members who wrote in it and their last number
    void make(
            Map<Integer, Integer>[] takingPart,
            UUID[] threads,
            int[] sizes,
            int[] room,
            Instant[] created)
            throws SQLException {
        follows(takingPart, threads, created);
        try (var copy =
                world.copy("discussions.read_position", "member_id, thread_id, seq, read_at")) {
            for (int i = 0; i < threads.length; i++) {
                for (var part : takingPart[i].entrySet()) {
                    copy.row(people.ids[part.getKey()], threads[i], part.getValue(), created[i]);
                }
            }
            browsing(copy, takingPart, threads, sizes, room);
        }
    }

    private void follows(Map<Integer, Integer>[] takingPart, UUID[] threads, Instant[] created)
            throws SQLException {
        try (var copy = world.copy("discussions.follow", "thread_id, member_id, followed_at")) {
            for (int i = 0; i < threads.length; i++) {
                for (int member : takingPart[i].keySet()) {
                    copy.row(threads[i], people.ids[member], created[i]);
                }
            }
        }
    }

    private void browsing(
            Copy copy, Map<Integer, Integer>[] takingPart, UUID[] threads, int[] sizes, int[] room)
            throws SQLException {
        var newest = newest(threads.length, room);
        for (int i = 0; i < rooms.ids.length; i++) {
            Set<Integer> readers = new HashSet<>(rooms.members.get(i));
            readers.removeIf(member -> member >= WorldPeople.ACTIVE);
            for (int thread : newest.get(i)) {
                for (int reader : readers) {
                    if (!takingPart[thread].containsKey(reader) && world.random().nextInt(3) == 0) {
                        int seq = world.random().nextInt(sizes[thread] + 1);
                        copy.row(people.ids[reader], threads[thread], seq, world.now());
                    }
                }
            }
        }
    }

    private List<List<Integer>> newest(int threads, int[] room) {
        var newest = new ArrayList<List<Integer>>();
        for (int i = 0; i < rooms.ids.length; i++) {
            newest.add(new ArrayList<>());
        }
        for (int i = threads - 1; i >= 0; i--) {
            if (newest.get(room[i]).size() < NEWEST) {
                newest.get(room[i]).add(i);
            }
        }
        return newest;
    }
}
