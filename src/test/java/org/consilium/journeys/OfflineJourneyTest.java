package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A telephone that puts Consilium among its programs, and loses its connection.
@Journey
class OfflineJourneyTest {
    private final String address;

    OfflineJourneyTest(@LocalServerPort int port) {
        this.address = "http://localhost:" + port;
    }

    @Test
    void canBeInstalled() {
        try (var visitor = atHome()) {
            var page = visitor.page();
            var devTools = page.context().newCDPSession(page);
            var manifest = devTools.send("Page.getAppManifest");
            assertThat(manifest.get("url").getAsString()).endsWith("/manifest.webmanifest");
            assertThat(manifest.getAsJsonArray("errors")).isEmpty();
            var errors = devTools.send("Page.getInstallabilityErrors");
            assertThat(errors.getAsJsonArray("installabilityErrors"))
                    .extracting(each -> ((JsonObject) each).get("errorId").getAsString())
                    // The browser of a test is never one that keeps anything.
                    .allMatch(id -> id.equals("in-incognito"));
        }
    }

    @Test
    void showsOnePlainPageWithoutConnection() {
        try (var visitor = atHome()) {
            var page = visitor.page();
            page.context().setOffline(true);
            page.navigate(address + "/people");
            visitor.reads("There is no connection");
            assertThat(page.title()).contains("There is no connection");
            assertThat(Barriers.of(page, Barriers.STANDARDS)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target", "pictures", "offline-phone-dark.png")));
            assertThat(kept(page))
                    .allMatch(each -> each.contains("/assets/") || each.endsWith("/offline"));
            page.context().setOffline(false);
            page.navigate(address + "/terms");
            assertThat(page.url()).endsWith("/terms");
            assertThat(page.title()).doesNotContain("There is no connection");
        }
    }

    /// Until the worker behind the pages answers for them.
    private Visitor atHome() {
        var visitor = new Visitor(address, true, new Hands.Pointing()).onAPhoneAtNight();
        visitor.open("/");
        visitor.page().waitForFunction("() => navigator.serviceWorker.ready.then(() => true)");
        visitor.page().reload();
        visitor.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        return visitor;
    }

    /// All addresses of which the device keeps a copy.
    private static java.util.List<String> kept(Page page) {
        var addresses =
                page.evaluate(
                        "async () => { const all = []; for (const name of await caches.keys())"
                                + " for (const each of await (await caches.open(name)).keys()) all.push(each.url); return all.join(' '); }");
        return java.util.List.of(String.valueOf(addresses).split(" ", -1));
    }
}
