package org.consilium.notifications.push;

import org.jspecify.annotations.Nullable;

/// What a browser says of itself: where its push service is, and how to encrypt for it.
record DeviceForm(String endpoint, String key, String auth, String name) {
    private static final int ENDPOINT = 1_000;
    private static final int NAME = 60;

    DeviceForm(
            @Nullable String endpoint,
            @Nullable String key,
            @Nullable String auth,
            @Nullable String name) {
        this.endpoint = endpoint == null || endpoint.length() > ENDPOINT ? "" : endpoint;
        this.key = key == null ? "" : key;
        this.auth = auth == null ? "" : auth;
        var clean = name == null ? "" : name.replaceAll("\\p{C}+", " ").strip();
        this.name = clean.substring(0, Math.min(clean.length(), NAME));
    }
}
