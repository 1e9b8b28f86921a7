package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.Route;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Every way in is known, and says who may use it. A change is a line in the diff of
/// `src/test/resources/routes.txt`.
@ConsiliumTest
class RouteInventoryTest {
    private static final Path INVENTORY = Path.of("src/test/resources/routes.txt");

    private final ApplicationContext context;

    RouteInventoryTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void declaresAccessOfEveryRoute() {
        assertThat(Route.all(context)).allSatisfy(route -> assertThat(route.who()).isNotNull());
    }

    @Test
    void listsEveryRoute() {
        var inventory =
                Route.all(context).stream()
                        .map(RouteInventoryTest::line)
                        .distinct()
                        .collect(Collectors.joining("\n", "", "\n"));
        Written.agrees(INVENTORY, inventory);
    }

    private static String line(Route route) {
        return "%-6s %-55s %s"
                .formatted(
                        route.method(),
                        (route.pattern() + " " + route.condition()).strip(),
                        route.who());
    }
}
