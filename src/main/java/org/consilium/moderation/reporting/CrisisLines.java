package org.consilium.moderation.reporting;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Whom to call when a life is at risk, by country (`rules/crisis-lines.json`, dated): nobody here
/// can help as fast.
@Component
public class CrisisLines {
    /// The file; `elsewhere` is the number most other countries share.
    record File(String version, List<Place> places, String elsewhere) {}

    /// The emergency number of some countries, and a line one can talk to at any hour.
    public record Place(List<String> countries, String emergency, String line) {
        /// The countries in the reader's language.
        public String names(Locale reader) {
            return String.join(
                    ", ",
                    countries.stream()
                            .map(code -> Locale.of("", code).getDisplayCountry(reader))
                            .toList());
        }
    }

    private final File file;

    CrisisLines(JsonMapper json) throws IOException {
        try (var stream = new ClassPathResource("rules/crisis-lines.json").getInputStream()) {
            file = json.readValue(stream, File.class);
        }
    }

    public List<Place> places() {
        return file.places();
    }

    public String elsewhere() {
        return file.elsewhere();
    }
}
