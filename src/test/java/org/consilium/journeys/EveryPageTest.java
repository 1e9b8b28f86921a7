package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilium.accounts.Sessions;
import org.consilium.testing.Addresses;
import org.consilium.testing.Persona;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Every page of the demo world as somebody sees it who gets it: no barrier that axe knows, wide
/// and on a phone, in light and dark; nothing cut off at 390 and 320 pixels; no complaint in the
/// console. Asked to (`./consilium test -Dconsilium.pictures=true`), leaves pictures of all in
/// `target/pictures`, so that people can look.
@Journey
class EveryPageTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final boolean PICTURED = Boolean.getBoolean("consilium.pictures");
    private static final int OK = 200;
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    /// Those who between them get every page; the first who gets it is the one whose page it is.
    private static final List<Persona> LOOKING =
            List.of(
                    Persona.ELIF,
                    Persona.BRUNO,
                    Persona.FARID,
                    Persona.GRETA,
                    Persona.KOFI,
                    Persona.CHEN,
                    Persona.DALIA,
                    Persona.NOBODY);

    /// What those see who do not belong to the clinicians' world.
    private static final List<String> START_PAGES = List.of("/", "/terms", "/account");

    private final Addresses addresses;
    private final Sessions sessions;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    EveryPageTest(ApplicationContext context, Sessions sessions, @LocalServerPort int port) {
        this.addresses = new Addresses(context);
        this.sessions = sessions;
        this.address = "http://localhost:" + port;
    }

    @Test
    void hasNoBarriers() {
        var left = new ArrayList<>(patterns());
        for (var persona : LOOKING) {
            try (var context = contextOf(persona)) {
                left.removeIf(pattern -> look(context, persona, pattern));
            }
        }
        for (var persona : List.of(Persona.NOBODY, Persona.HANA)) {
            try (var context = contextOf(persona)) {
                START_PAGES.forEach(pattern -> look(context, persona, pattern));
            }
        }
        assertThat(complaints).as("barriers and complaints").isEmpty();
        assertThat(left).as("pages that nobody got to see").isEmpty();
    }

    /// Silence above means something only if there would be a word.
    @Test
    void wouldSeeABarrier() {
        try (var context = contextOf(Persona.NOBODY);
                var page = context.newPage()) {
            page.setContent("<html><body><img src='a.png'><input></body></html>");
            assertThat(String.join(" ", Barriers.of(page, Barriers.STANDARDS)))
                    .contains("image-alt", "label");
        }
    }

    private List<String> patterns() {
        return addresses.pages().stream()
                .map(page -> page.pattern())
                .distinct()
                .filter(pattern -> !NO_LAYOUT.contains(pattern))
                .filter(pattern -> addresses.of(pattern).isPresent())
                .toList();
    }

    /// A mail as its reader sees it, a file, a page that only a password opens (looked at by
    /// `SecondStepJourneyTest`), those of an identity provider, of a suspended member, of an
    /// imprint and of a dismissed report, which the demo has not, and ways that lead elsewhere.
    private static final List<String> NO_LAYOUT =
            List.of(
                    "/sign-in/provider",
                    "/sign-in/provider/answer",
                    "/account/security/provider",
                    "/sign-in/second-step",
                    "/suspension",
                    "/branding.css",
                    "/imprint",
                    "/reports/{id}/appeal",
                    "/cases/{id}",
                    "/search/saved/{id}",
                    "/outbox/{id}/html",
                    "/verification/claims/{id}/evidence",
                    "/people/me",
                    "/replies/{id}");

    private boolean look(BrowserContext context, Persona persona, String pattern) {
        try (var page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(pattern + " console: " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(pattern + " script: " + error));
            var answer = page.navigate(addresses.of(pattern).orElseThrow());
            if (!isPage(answer)) {
                complaints.removeIf(complaint -> complaint.startsWith(pattern + " console"));
                return false;
            }
            examine(page, persona, pattern);
            return true;
        }
    }

    private static boolean isPage(Response answer) {
        return answer.status() == OK
                && answer.request().redirectedFrom() == null
                && answer.headerValue("content-type").startsWith("text/html");
    }

    private void examine(Page page, Persona persona, String pattern) {
        Barriers.of(page, Barriers.STANDARDS).forEach(it -> complaints.add(pattern + " " + it));
        picture(page, persona, pattern, "wide");
        wear(page, "dark");
        Barriers.of(page, Barriers.CONTRAST).forEach(it -> complaints.add(pattern + " dark " + it));
        page.setViewportSize(PHONE, HEIGHT);
        picture(page, persona, pattern, "phone-dark");
        overflow(page, pattern, PHONE);
        wear(page, "light");
        Barriers.of(page, Barriers.STANDARDS)
                .forEach(it -> complaints.add(pattern + " phone " + it));
        page.setViewportSize(NARROW, HEIGHT);
        overflow(page, pattern, NARROW);
    }

    private static void wear(Page page, String theme) {
        page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
    }

    private void overflow(Page page, String pattern, int width) {
        var wider = page.evaluate(WIDER_THAN_THE_WINDOW);
        if (!"".equals(wider)) {
            complaints.add(pattern + " scrolls sideways at " + width + ": " + wider);
        }
    }

    private static void picture(Page page, Persona persona, String pattern, String kind) {
        if (!PICTURED) {
            return;
        }
        var name = (pattern.equals("/") ? "home" : pattern).replaceAll("[^a-z]+", "-");
        var file = PICTURES.resolve(name.replaceAll("^-|-$", "") + "-" + persona + "-" + kind);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(file + ".png")).setFullPage(true));
    }

    private BrowserContext contextOf(Persona persona) {
        var context =
                Chromium.BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setLocale("en-GB")
                                .setViewportSize(WIDE, HEIGHT)
                                .setColorScheme(ColorScheme.LIGHT)
                                .setReducedMotion(ReducedMotion.REDUCE));
        var one = persona.one();
        if (one != null) {
            var session = sessions.open(one.id(), "a look", "127.0.0.1");
            context.addCookies(List.of(new Cookie("session", session).setUrl(address)));
        }
        return context;
    }

    private static final String WIDER_THAN_THE_WINDOW =
            """
            () => {
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return '';
                return [...document.querySelectorAll('body *')]
                    .filter(it => it.getBoundingClientRect().right > width + 1)
                    .slice(0, 3).map(it => it.tagName + '.' + it.className).join(', ') || 'page';
            }
            """;
}
