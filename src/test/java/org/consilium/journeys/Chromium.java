package org.consilium.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The one browser of a test run. Found as the launcher finds it: `CONSILIUM_CHROMIUM`, then the
/// usual places. Where there is none the journeys fail; they are never skipped.
final class Chromium {
    static final Browser BROWSER = launch();

    private static final String MISSING =
            "The browser journeys need Chromium. Install it (Debian: apt-get install chromium;"
                    + " macOS: brew install --cask chromium), or set CONSILIUM_CHROMIUM.";

    private Chromium() {}

    private static Browser launch() {
        var options =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return Playwright.create(options)
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(find())
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    private static Path find() {
        var named = System.getenv("CONSILIUM_CHROMIUM");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(MISSING));
    }
}
