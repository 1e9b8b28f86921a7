package org.consilium.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody at a browser of their own: finds things by what they are called, as people do.
final class Visitor implements AutoCloseable {
    private static final double PATIENCE = 30_000;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final BrowserContext context;
    private final Page page;
    private final Hands hands;

    Visitor(String address, boolean scripts, Hands hands) {
        this.context =
                Chromium.BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setLocale("en-GB")
                                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        this.hands = hands;
    }

    /// With the secret of an open session.
    Visitor carrying(String session, String address) {
        context.addCookies(List.of(new Cookie("session", session).setUrl(address)));
        return this;
    }

    /// On a telephone, after dark.
    Visitor onAPhoneAtNight() {
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path);
    }

    void press(String button) {
        hands.press(main(AriaRole.BUTTON, button));
    }

    void follow(String link) {
        hands.press(main(AriaRole.LINK, link));
    }

    void write(String label, String text) {
        hands.write(field(label), text);
    }

    void choose(String label, String option) {
        hands.choose(field(label), option);
    }

    void tick(String label) {
        hands.tick(field(label));
    }

    Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label, Pattern.CASE_INSENSITIVE)).first();
    }

    /// Waits until the page says so.
    void reads(String words) {
        page.locator("main").getByText(words).first().waitFor();
    }

    private Locator main(AriaRole role, String name) {
        var exact = new Locator.GetByRoleOptions().setName(name).setExact(true);
        return page.locator("main").getByRole(role, exact).first();
    }

    @Override
    public void close() {
        context.close();
    }
}
