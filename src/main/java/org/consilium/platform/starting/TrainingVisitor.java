package org.consilium.platform.starting;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Walks through the pages as somebody without an account, then as the first of the demo's people
/// that a page offers to sign in as. Knows no page by name: it follows links, and presses the first
/// button that carries a password.
final class TrainingVisitor {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingVisitor.class);
    private static final int PAGES = 60;
    private static final int REPEATS = 20;

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"(/[^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private record Submission(String path, String body) {}

    private final String address;
    private @Nullable Submission signIn;

    /// @param address such as `http://127.0.0.1:8080`
    TrainingVisitor(String address) {
        this.address = address;
    }

    void visit() {
        CookieHandler.setDefault(new CookieManager());
        walk();
        var offered = signIn;
        if (offered != null) {
            read(offered.path(), offered.body());
            var pages = walk();
            for (var round = 0;
                    round < REPEATS;
                    round++) { // teaches which methods are worth compiling
                pages.forEach(it -> read(it, null));
            }
        }
    }

    private Set<String> walk() {
        var seen = new HashSet<>(List.of("/"));
        var next = new ArrayDeque<>(seen);
        var pages = new HashSet<String>();
        while (pages.size() < PAGES && !next.isEmpty()) {
            var path = next.remove();
            var page = read(path, null);
            pages.add(path);
            noteSignIn(page);
            LINK.matcher(page)
                    .results()
                    .map(it -> it.group(1).replace("&amp;", "&"))
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return pages;
    }

    private void noteSignIn(String page) {
        if (signIn == null) {
            FORM.matcher(page)
                    .results()
                    .filter(it -> it.group(2).contains("type=\"hidden\" name=\"password\""))
                    .findFirst()
                    .ifPresent(
                            it -> signIn = new Submission(it.group(1), hiddenFields(it.group(2))));
        }
    }

    private static String hiddenFields(String form) {
        return FIELD.matcher(form)
                .results()
                .map(it ->
                        it.group(1) + "=" + URLEncoder.encode(it.group(2), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String read(String path, @Nullable String body) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setRequestProperty("Accept", "text/html");
            connection.setConnectTimeout(5_000);
            connection.setReadTimeout(5_000);
            if (body != null) {
                connection.setDoOutput(true);
                connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
            return answer(connection, path);
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("{} failed: {}", path, e.getMessage());
            return "";
        }
    }

    private static String answer(HttpURLConnection connection, String path) throws IOException {
        var code = connection.getResponseCode();
        LOG.debug("{} {}", code, path);
        try (var page = code < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return page == null ? "" : new String(page.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }
}
