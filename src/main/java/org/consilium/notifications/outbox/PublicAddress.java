package org.consilium.notifications.outbox;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where people reach this instance; makes the links of mails.
@Component
class PublicAddress {
    private final MailSettings settings;
    private final Environment environment;

    PublicAddress(MailSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    String of(String path) {
        return root() + path;
    }

    /// Whether links lead to a protected address; mail programs unsubscribe at no other.
    boolean isSecure() {
        return root().startsWith("https://");
    }

    private String root() {
        if (!settings.publicUrl().isEmpty()) {
            return settings.publicUrl();
        }
        var port = environment.getProperty("server.port", "8080");
        return "http://localhost:" + environment.getProperty("local.server.port", port);
    }
}
