import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How long a start takes, from the command to the first page, in milliseconds.
///
/// @param cached with the cache the build leaves (AOT), the usual case
/// @param plain without it
/// @param first the very first one, on an empty directory
record Starts(List<Double> cached, List<Double> plain, double first) {
    private static final Map<String, String> WITHOUT =
            Map.of("CONSILIUM_JAVA_OPTS", "-XX:AOTMode=off");

    static Starts measure(Path data, Path empty, int times) throws Exception {
        var cached = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            cached.add(once(data, Map.of()));
            if (i < Math.max(1, times / 2)) {
                plain.add(once(data, WITHOUT));
            }
        }
        World.deleteTree(empty);
        double first = once(empty, Map.of());
        World.deleteTree(empty);
        return new Starts(cached, plain, first);
    }

    private static double once(Path data, Map<String, String> environment) throws Exception {
        try (var instance = Instance.start(data, environment)) {
            return instance.startMillis();
        }
    }
}
