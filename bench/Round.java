import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What one round of load was like.
///
/// @param times nanoseconds from sending to the whole answer, ascending
/// @param failures answers other than 200 and 303
/// @param cost processor time of server and database
/// @param generator processor time of the loading thread, microseconds
/// @param machine processor time of everything on the machine, microseconds
record Round(
        long[] times,
        int failures,
        double seconds,
        long bytes,
        Processes.Cost cost,
        long generator,
        long machine) {

    Round {
        times = times.clone();
        Arrays.sort(times);
    }

    double perSecond() {
        return times.length / seconds;
    }

    /// Milliseconds within which a share of the answers came.
    double percentile(double share) {
        if (times.length == 0) {
            return Double.NaN;
        }
        int at = (int) Math.ceil(share * times.length) - 1;
        return times[Math.max(0, at)] / 1e6;
    }

    double serverMicros() {
        return cost.server() / (double) times.length;
    }

    double databaseMicros() {
        return cost.database() / (double) times.length;
    }

    double bothMicros() {
        return cost.both() / (double) times.length;
    }

    double generatorMicros() {
        return generator / (double) times.length;
    }

    double bytesEach() {
        return bytes / (double) times.length;
    }

    /// Cores that programs other than ours took.
    double others() {
        return Math.max(0, machine - cost.both() - generator) / 1e6 / seconds;
    }

    static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return middle(rounds.stream().map(figure::applyAsDouble).toList());
    }

    static double middle(List<Double> figures) {
        var sorted = figures.stream().sorted(Comparator.naturalOrder()).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
