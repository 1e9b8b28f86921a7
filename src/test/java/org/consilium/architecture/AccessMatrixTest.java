package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Viewer;
import org.consilium.testing.Addresses;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.Persona;
import org.consilium.testing.Route;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Who gets which page of the demo world, tried for everybody and kept in `docs/access-matrix.md`;
/// and nobody gets past the door of a route that is not theirs.
@ConsiliumTest
class AccessMatrixTest {
    private static final Path MATRIX = Path.of("docs/access-matrix.md");
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int SEE_OTHER = 303;

    private final MockMvc web;
    private final Addresses addresses;
    private final ApplicationContext context;
    private final Sessions sessions;
    private final Clock clock;

    AccessMatrixTest(MockMvc web, ApplicationContext context, Sessions sessions, Clock clock) {
        this.web = web;
        this.sessions = sessions;
        this.clock = clock;
        this.context = context;
        this.addresses = new Addresses(context);
    }

    @Test
    void findsAnAddressForEveryPage() {
        assertThat(addresses.pages())
                .allSatisfy(page -> assertThat(addresses.of(page.pattern())).isPresent());
    }

    @Test
    void keepsTheMatrix() throws Exception {
        var matrix = new StringBuilder(HEAD);
        matrix.append(row("Page", Persona::name)).append(row("---", persona -> "---"));
        matrix.append(row("", Persona::line));
        for (var page : addresses.pages()) {
            var cells = new ArrayList<String>();
            for (var persona : Persona.values()) {
                cells.add(outcome(page, persona));
            }
            matrix.append("| `%s` | %s |%n".formatted(page.pattern(), String.join(" | ", cells)));
        }
        Written.agrees(MATRIX, matrix.toString());
    }

    /// For every method: what is not theirs looks like what is not there.
    @Test
    void turnsAwayWhoIsNotAdmitted() throws Exception {
        var passed = new ArrayList<String>();
        for (var route : Route.all(context)) {
            for (var persona : Persona.values()) {
                if (!isAdmitted(route, persona) && !isRefused(route, persona)) {
                    passed.add(persona + " " + route);
                }
            }
        }
        assertThat(passed).isEmpty();
    }

    private boolean isRefused(Route route, Persona persona) throws Exception {
        var response = ask(route, persona);
        if (persona.isSignedIn()) {
            return response.getStatus() == NOT_FOUND;
        }
        return route.method().equals("GET")
                ? isSentToSignIn(response)
                : response.getStatus() == FORBIDDEN;
    }

    private String outcome(Route page, Persona persona) throws Exception {
        var response = ask(page, persona);
        if (isSentToSignIn(response)) {
            return "sign in";
        }
        return switch (response.getStatus()) {
            case 200 -> "yes";
            case SEE_OTHER -> "elsewhere";
            case NOT_FOUND -> "–";
            default -> Integer.toString(response.getStatus());
        };
    }

    private MockHttpServletResponse ask(Route route, Persona persona) throws Exception {
        var address = addresses.of(route.pattern()).orElse(route.pattern().replaceAll("[{}]", ""));
        var method = HttpMethod.valueOf(route.method().equals("ANY") ? "GET" : route.method());
        return web.perform(request(method, address).with(persona.asking()))
                .andReturn()
                .getResponse();
    }

    private static boolean isSentToSignIn(MockHttpServletResponse response) {
        var location = response.getHeader("Location");
        return location != null && location.startsWith("/sign-in");
    }

    /// What the route's own declaration says of somebody of the cast, as the demo world has them.
    private boolean isAdmitted(Route route, Persona persona) {
        return route.who() != null && route.who().admits(viewer(persona), clock.instant());
    }

    private Viewer viewer(Persona persona) {
        var one = persona.one();
        if (one == null) {
            return Viewer.anonymous(Locale.UK, ZoneOffset.UTC);
        }
        var token = sessions.open(one.id(), "a test", "127.0.0.1");
        return sessions.find(token).orElseThrow().viewer();
    }

    private static String row(String first, java.util.function.Function<Persona, String> cell) {
        return Arrays.stream(Persona.values())
                .map(cell)
                .collect(Collectors.joining(" | ", "| " + first + " | ", " |\n"));
    }

    private static final String HEAD =
            """
            # Who sees which page

            Written by `AccessMatrixTest`, which asks for each page of the demo world as each of
            these people. *yes*: the page. *sign in*: the way to signing in. *elsewhere*: sent to
            another page. *–*: not found, the same as for a page that does not exist.

            """;
}
