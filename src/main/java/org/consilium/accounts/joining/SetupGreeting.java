package org.consilium.accounts.joining;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Prints where the first administrator is made, on the terminal of whoever started the instance.
@Component
class SetupGreeting {
    private final Setup setup;

    SetupGreeting(Setup setup) {
        this.setup = setup;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (setup.isOpen()
                && ready.getApplicationContext()
                        instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.printf(
                    "%n  Nobody has an account here yet. Make the first administrator at%n"
                            + "  http://localhost:%d/setup?code=%s%n%n",
                    context.getWebServer().getPort(), setup.code());
        }
    }
}
