package org.consilium.cases.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which cases to list, and of which specialty (null for all).
public record CaseFilter(Show show, @Nullable String specialty) {
    /// The lists; each is an address (`?show=waiting`).
    public enum Show {
        NEW,
        WAITING,
        SOLVED;

        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CaseFilter of(@Nullable String show, @Nullable String specialty) {
        var chosen = Show.NEW;
        for (var each : Show.values()) {
            if (each.parameter().equals(show)) {
                chosen = each;
            }
        }
        return new CaseFilter(
                chosen, specialty == null || specialty.isBlank() ? null : specialty.strip());
    }

    public String path(Show other) {
        return new CaseFilter(other, specialty).path();
    }

    public String path() {
        var path = "/cases?show=" + show.parameter();
        return specialty == null
                ? path
                : path + "&specialty=" + URLEncoder.encode(specialty, StandardCharsets.UTF_8);
    }
}
