package org.consilium.audit.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// What an auditor looked for, to be put on record: ids and codes, without the words typed.
final class Traces {
    private Traces() {}

    static Map<String, String> of(AuditFilter filter, Search search) {
        var traces = new TreeMap<String, String>();
        put(traces, "deed", filter.deed());
        put(traces, "outcome", filter.ended().map(Enum::name).orElse(""));
        put(traces, "from", filter.from());
        put(traces, "to", filter.to());
        put(traces, "who", ids(search.actors()));
        put(traces, "whose", ids(search.owners()));
        return traces;
    }

    private static String ids(@Nullable List<MemberId> members) {
        return members == null
                ? ""
                : members.stream()
                        .map(each -> each.value().toString())
                        .collect(Collectors.joining(" "));
    }

    private static void put(Map<String, String> traces, String name, String value) {
        if (!value.isEmpty()) {
            traces.put(name, value);
        }
    }
}
