package org.consilium.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The run from which Java learns what a start needs (`consilium.training=true`, only while
/// building): from the start page it follows the links to a number of pages, then ends the process.
@Component
class Training {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);
    private static final int PAGES = 40;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void visitAndLeave(ApplicationReadyEvent ready) {
        var context = ready.getApplicationContext();
        var environment = context.getEnvironment();
        if (!environment.getProperty("consilium.training", Boolean.class, false)) {
            return;
        }
        visitFrom("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
        System.exit(SpringApplication.exit(context));
    }

    private static void visitFrom(String address) {
        var seen = new HashSet<>(List.of("/"));
        var next = new ArrayDeque<>(seen);
        for (var visited = 0; visited < PAGES && !next.isEmpty(); visited++) {
            var links = LINK.matcher(read(address, next.remove()));
            while (links.find()) {
                var path = links.group(1).replace("&amp;", "&");
                if (seen.add(path)) {
                    next.add(path);
                }
            }
        }
    }

    private static String read(String address, String path) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setRequestProperty("Accept", "text/html");
            connection.setReadTimeout(5_000);
            var code = connection.getResponseCode();
            LOG.info("training: {} {}", code, path);
            try (var body =
                    code < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return body == null
                        ? ""
                        : new String(body.readNBytes(1 << 20), StandardCharsets.UTF_8);
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("training: {} failed, {}", path, e.getMessage());
            return "";
        }
    }
}
