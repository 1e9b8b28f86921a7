package org.consilium.platform.starting;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.platform.Cast;
import org.consilium.platform.Demo;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells the person at the terminal, once everything runs, where to go and as whom.
@Component
class Greeting {

    private final Environment environment;
    private final Demo demo;

    Greeting(Environment environment, Demo demo) {
        this.environment = environment;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var port = environment.getProperty("local.server.port");
        if (port != null) { // a test without a server has nobody to greet
            System.out.println(text("http://localhost:" + port, demo.isTold()));
        }
    }

    static String text(String address, boolean withDemo) {
        return """

        Consilium is ready: %s
        %s
        Ctrl-C ends it.
        """
                .formatted(address, withDemo ? signIns() : "");
    }

    private static String signIns() {
        var people =
                Stream.of(Cast.values())
                        .map(it ->
                                "  %-32s %-16s %s".formatted(it.email(), it.fullName(), it.line()))
                        .collect(Collectors.joining("\n"));
        return """
        Sign in as one of these; the password is "%s". Where a code is asked for (Farid, Greta and
        Kofi have a second factor), the page of the demo shows it.

        %s
        """
                .formatted(Cast.PASSWORD, people);
    }
}
