package org.consilium.accounts.passkeys;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The address people reach this instance at, as it also stands in mails
/// (`consilium.mail.public-url`): a passkey is bound to its host, and works nowhere else. Without
/// one, this machine.
@Component
public class PublicOrigin {
    private final Environment environment;

    PublicOrigin(Environment environment) {
        this.environment = environment;
    }

    /// Scheme, host and port, without a slash at the end.
    public String origin() {
        var address = URI.create(address());
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    public String host() {
        return URI.create(address()).getHost();
    }

    /// The whole address, which may have a path.
    public String address() {
        var configured = environment.getProperty("consilium.mail.public-url", "");
        if (!configured.isEmpty()) {
            return configured;
        }
        var port = environment.getProperty("server.port", "8080");
        return "http://localhost:" + environment.getProperty("local.server.port", port);
    }
}
