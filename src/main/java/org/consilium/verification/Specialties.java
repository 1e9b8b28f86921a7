package org.consilium.verification;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilium.ui.Message;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The fields of practice a member may name, in the order of their English names; written for this
/// project (`rules/specialties.json`), with the taxonomy codes of the US registry that count as
/// each.
@Component
public final class Specialties {
    /// One entry of the file; `taxonomies` are beginnings of taxonomy codes.
    record Entry(String code, String name, List<String> taxonomies) {}

    private final List<Specialty> all;
    private final Map<String, Specialty> byCode = new LinkedHashMap<>();
    private final Map<String, List<String>> taxonomies = new LinkedHashMap<>();

    Specialties(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("rules/specialties.json").getInputStream()) {
            for (var entry : json.readValue(file, new TypeReference<List<Entry>>() {})) {
                byCode.put(entry.code(), new Specialty(entry.code(), Message.of(entry.name())));
                taxonomies.put(entry.code(), List.copyOf(entry.taxonomies()));
            }
        }
        this.all = List.copyOf(byCode.values());
    }

    public List<Specialty> all() {
        return all;
    }

    public Optional<Specialty> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The name of a code; for one that is no longer in the list, the code itself.
    public Message name(String code) {
        return find(code).map(Specialty::name).orElseGet(() -> new Message(code, Map.of()));
    }

    /// Whether a taxonomy code of the US registry counts as this specialty.
    public boolean counts(String code, String taxonomy) {
        return taxonomies.getOrDefault(code, List.of()).stream().anyMatch(taxonomy::startsWith);
    }
}
