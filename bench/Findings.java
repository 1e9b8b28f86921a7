import java.util.List;
import java.util.Map;

/// Everything one run found out.
///
/// @param idle,loaded memory of all processes, KB
record Findings(
        List<Measured> pages,
        Map<String, List<Round>> depths,
        SessionCost session,
        Starts starts,
        long idle,
        long loaded,
        String loadedParts) {

    double idleMegabytes() {
        return idle / 1024.0;
    }

    double loadedMegabytes() {
        return loaded / 1024.0;
    }
}
