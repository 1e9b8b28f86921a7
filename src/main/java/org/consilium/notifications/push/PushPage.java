package org.consilium.notifications.push;

import java.util.List;

/// What the page of choices shows of devices: those there are, and the key to add this one.
public record PushPage(String publicKey, List<PushDevice> devices) {
    public PushPage {
        devices = List.copyOf(devices);
    }
}
