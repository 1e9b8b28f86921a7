import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What processes cost, as /proc tells it. Times in microseconds, memory in KB.
final class Processes {
    private static final long MICROS_PER_TICK = 10_000;
    private static final Path PROC = Path.of("/proc");

    private Processes() {}

    /// Processor time of one server: its own process, and all of PostgreSQL's below it.
    record Cost(long server, long database) {
        Cost minus(Cost earlier) {
            return new Cost(server - earlier.server, database - earlier.database);
        }

        long both() {
            return server + database;
        }
    }

    static Cost cost(long pid) {
        long database = 0;
        for (long child : below(pid)) {
            database += time(child, true);
        }
        return new Cost(time(pid, false), database);
    }

    /// Memory of a process and all below it: what is shared is counted once (PSS).
    static long memory(long pid) {
        long sum = pss(pid);
        for (long child : below(pid)) {
            sum += pss(child);
        }
        return sum;
    }

    static long pss(long pid) {
        try (var lines = Files.lines(PROC.resolve(pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }

    /// Processor time of the whole machine that was not idle.
    static long machine() {
        try (var lines = Files.lines(PROC.resolve("stat"))) {
            var fields = lines.findFirst().orElseThrow().split(" +");
            long busy = 0;
            for (int i = 1; i <= 8; i++) {
                busy += i == 4 || i == 5 ? 0 : Long.parseLong(fields[i]);
            }
            return busy * MICROS_PER_TICK;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /// All processes below one, whichever process group or session they are in.
    static List<Long> below(long root) {
        var parents = parents();
        var known = new HashSet<>(Set.of(root));
        var found = new ArrayList<Long>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var each : parents) {
                if (known.contains(each[1]) && known.add(each[0])) {
                    found.add(each[0]);
                    grew = true;
                }
            }
        }
        return found;
    }

    private static List<long[]> parents() {
        try (Stream<Path> entries = Files.list(PROC)) {
            return entries.map(path -> path.getFileName().toString())
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .map(Long::parseLong)
                    .map(pid -> new long[] {pid, parent(pid)})
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static long parent(long pid) {
        var fields = fields(pid);
        return fields.length == 0 ? -1 : Long.parseLong(fields[1]);
    }

    /// With `waited`, the time of children that have ended is in it: connections come and go.
    static long timeOf(long pid) {
        return time(pid, false);
    }

    private static long time(long pid, boolean waited) {
        var fields = fields(pid);
        long ticks = 0;
        for (int i = 11; fields.length > 15 && i < (waited ? 15 : 13); i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks * MICROS_PER_TICK;
    }

    /// Fields of /proc/PID/stat from the state on; the name before it may hold anything.
    private static String[] fields(long pid) {
        try {
            var stat = Files.readString(PROC.resolve(pid + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
