package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.consilium.platform.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of signing in that only a right password opens, with and without scripts.
@Journey
class SecondStepJourneyTest {
    private static final int PHONE = 390;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 900;

    private final String address;

    SecondStepJourneyTest(@LocalServerPort int port) {
        this.address = "http://localhost:" + port;
    }

    @Test
    void leadsTheDemosStaffIn() {
        try (var visitor = new Visitor(address, false, new Hands.Pointing())) {
            password(visitor, Cast.KOFI);
            visitor.reads("This is a demo world");
            visitor.press("Sign in");
            visitor.page().waitForURL("**/verification/queue");
        }
    }

    @Test
    void hasNoBarriers() {
        try (var visitor = new Visitor(address, true, new Hands.Pointing())) {
            visitor.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            password(visitor, Cast.GRETA);
            look(visitor.page(), "second-step");
            visitor.write("Code", "12");
            visitor.press("Sign in");
            visitor.reads("This code is not right");
            look(visitor.page(), "second-step-refused");
            visitor.open("/sign-in/second-step");
            visitor.press("Sign in");
            visitor.page().waitForURL("**/verification/queue");
            visitor.open("/account/security");
            visitor.press("Make ten new ones");
            visitor.reads("They are shown this once.");
            look(visitor.page(), "recovery-codes");
        }
    }

    private static void password(Visitor visitor, Cast one) {
        visitor.open("/sign-in?next=/verification/queue");
        visitor.write("E-mail", one.email());
        visitor.write("Password", Cast.PASSWORD);
        visitor.press("Sign in");
        visitor.page().waitForURL("**/sign-in/second-step");
    }

    private static void look(Page page, String name) {
        assertThat(Barriers.of(page, Barriers.STANDARDS)).as(name).isEmpty();
        picture(page, name + "-wide");
        page.setViewportSize(PHONE, HEIGHT);
        page.evaluate("document.documentElement.dataset.theme = 'dark'");
        assertThat(Barriers.of(page, Barriers.CONTRAST)).as(name + " dark").isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        picture(page, name + "-phone-dark");
        page.setViewportSize(WIDE, HEIGHT);
        page.evaluate("document.documentElement.dataset.theme = 'light'");
    }

    private static void picture(Page page, String name) {
        var file = Path.of("target", "pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
