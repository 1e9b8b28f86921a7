package org.consilium.verification.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.consilium.platform.StartupProblem;

/// Where in the public NPPES file the columns stand that are kept, found by their header names, so
/// that a column added by the registry moves nothing.
record NpiColumns(
        int count,
        int npi,
        int entityType,
        int lastName,
        int firstName,
        int middleName,
        int otherLastName,
        int deactivatedOn,
        int reactivatedOn,
        List<Integer> taxonomies,
        List<Integer> states) {
    private static final int REPEATED = 15;
    private static final String PRACTICE_STATE =
            "Provider Business Practice Location Address State Name";

    /// @throws StartupProblem naming the columns that are missing
    static NpiColumns of(List<String> header) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i).replace("\uFEFF", "").strip(), i);
        }
        var missing = new ArrayList<String>();
        var states = new ArrayList<Integer>();
        states.add(place(places, PRACTICE_STATE, missing));
        states.addAll(repeated(places, "Provider License Number State Code_", missing));
        var columns =
                new NpiColumns(
                        header.size(),
                        place(places, "NPI", missing),
                        place(places, "Entity Type Code", missing),
                        place(places, "Provider Last Name (Legal Name)", missing),
                        place(places, "Provider First Name", missing),
                        place(places, "Provider Middle Name", missing),
                        place(places, "Provider Other Last Name", missing),
                        place(places, "NPI Deactivation Date", missing),
                        place(places, "NPI Reactivation Date", missing),
                        repeated(places, "Healthcare Provider Taxonomy Code_", missing),
                        List.copyOf(states));
        if (!missing.isEmpty()) {
            throw new StartupProblem(
                    "This is not the NPPES file: it has no column %s. Give the file npidata_pfile_….csv, or the zip that holds it."
                            .formatted(String.join(", ", missing.stream().limit(3).toList())));
        }
        return columns;
    }

    BitSet all() {
        var all = new BitSet();
        IntStream.of(
                        npi,
                        entityType,
                        lastName,
                        firstName,
                        middleName,
                        otherLastName,
                        deactivatedOn,
                        reactivatedOn)
                .forEach(all::set);
        taxonomies.forEach(all::set);
        states.forEach(all::set);
        return all;
    }

    private static List<Integer> repeated(
            Map<String, Integer> places, String prefix, List<String> missing) {
        return IntStream.rangeClosed(1, REPEATED)
                .mapToObj(n -> place(places, prefix + n, missing))
                .toList();
    }

    private static int place(Map<String, Integer> places, String name, List<String> missing) {
        var place = places.get(name);
        if (place == null) {
            missing.add('"' + name + '"');
            return 0;
        }
        return place;
    }
}
