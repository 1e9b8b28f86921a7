package org.consilium.moderation;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilium.ui.Message;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The rules of the instance as they are published (`rules/house-rules.json`), the gravest first.
@Component
public class HouseRules {
    /// The file.
    record File(String version, List<Entry> rules) {}

    /// One rule of the file.
    record Entry(
            String code,
            String name,
            String text,
            HouseRule.Ground ground,
            String within,
            Boolean urgent,
            Boolean grave) {
        HouseRule rule() {
            return new HouseRule(
                    code,
                    Message.of(name),
                    Message.of(text),
                    ground,
                    Duration.parse(within),
                    urgent,
                    grave);
        }
    }

    private final LocalDate version;
    private final Map<String, HouseRule> byCode = new LinkedHashMap<>();

    HouseRules(JsonMapper json) throws IOException {
        try (var stream = new ClassPathResource("rules/house-rules.json").getInputStream()) {
            var file = json.readValue(stream, File.class);
            version = LocalDate.parse(file.version());
            file.rules().forEach(entry -> byCode.put(entry.code(), entry.rule()));
        }
    }

    /// Since when they hold.
    public LocalDate version() {
        return version;
    }

    public List<HouseRule> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<HouseRule> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The name of a rule; for one that is no longer in the list, its code.
    public Message name(String code) {
        return find(code).map(HouseRule::name).orElseGet(() -> new Message(code, Map.of()));
    }
}
