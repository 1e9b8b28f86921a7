package org.consilium.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The barriers axe finds on a page. Asked in the page itself: its Java builder opens a page of its
/// own for each question.
final class Barriers {
    static final Map<String, Object> STANDARDS =
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    static final Map<String, Object> CONTRAST =
            Map.of("type", "rule", "values", List.of("color-contrast"));

    private static final String AXE = axe();
    private static final String FIND =
            """
            scope => axe.run(document, { runOnly: scope, resultTypes: ['violations'] })
                .then(result => result.violations.map(rule => rule.id + ': ' + rule.nodes
                    .slice(0, 3).map(node => node.target + ' ' + node.html).join('; ')))
            """;

    private Barriers() {}

    static List<String> of(Page page, Map<String, Object> scope) {
        if (Boolean.TRUE.equals(page.evaluate("typeof axe === 'undefined'"))) {
            page.evaluate(AXE);
        }
        return page.evaluate(FIND, scope) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("axe did not answer");
    }

    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
