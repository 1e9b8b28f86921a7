package org.consilium.notifications.push;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Web push, `consilium.push.*`; whether there is any is a feature administrators switch. `hosts`
/// are the only ones that are called: exact, or with a dot in front all below; `contact` is told to
/// them (RFC 8292).
@ConfigurationProperties(prefix = "consilium.push", ignoreUnknownFields = false)
public record PushSettings(
        @DefaultValue({
                    "fcm.googleapis.com",
                    "updates.push.services.mozilla.com",
                    ".notify.windows.com",
                    "web.push.apple.com"
                })
                List<String> hosts,
        @DefaultValue("mailto:postmaster@localhost") String contact) {

    public PushSettings {
        hosts = List.copyOf(hosts);
    }

    /// Whether an address that a browser names is one we call.
    boolean admits(String endpoint) {
        try {
            var address = URI.create(endpoint);
            var host = address.getHost();
            boolean plain = address.getUserInfo() == null && address.getFragment() == null;
            return host != null && plain && isProtected(address, host) && isListed(host);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /// Without TLS only to this machine, for trying out.
    private static boolean isProtected(URI address, String host) {
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && host.equals("127.0.0.1"));
    }

    private boolean isListed(String host) {
        return hosts.stream()
                .anyMatch(each -> each.startsWith(".") ? host.endsWith(each) : host.equals(each));
    }
}
