package org.consilium.platform.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consilium.platform.StartupProblem;
import org.jspecify.annotations.Nullable;

/// A database address as people write it:
/// `postgres://user:password@host:5432/name?sslmode=require`, `postgresql://…`, or
/// `jdbc:postgresql://host/name?user=…&password=…`.
///
/// @param jdbcUrl without user and password, so that it may be shown
record DatabaseUrl(String jdbcUrl, @Nullable String user, @Nullable String password) {

    /// @throws StartupProblem when it is none of the three forms
    static DatabaseUrl parse(String text) {
        var plain =
                text.strip()
                        .replaceFirst("^jdbc:", "")
                        .replaceFirst("^postgres(ql)?://", "postgresql://");
        if (!plain.startsWith("postgresql://")) {
            throw unreadable();
        }
        try {
            return parse(URI.create(plain));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static DatabaseUrl parse(URI uri) {
        var parameters = parameters(uri.getRawQuery());
        var user = parameters.remove("user");
        var password = parameters.remove("password");
        var given = uri.getRawUserInfo();
        if (given != null) {
            var parts = given.split(":", 2);
            user = decoded(parts[0]);
            password = parts.length > 1 ? decoded(parts[1]) : password;
        }
        var authority = uri.getRawAuthority();
        var hosts =
                authority == null
                        ? "localhost"
                        : authority.substring(authority.lastIndexOf('@') + 1);
        return new DatabaseUrl(
                "jdbc:postgresql://" + hosts + uri.getRawPath() + rest(parameters), user, password);
    }

    private static Map<String, String> parameters(@Nullable String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query == null ? new String[0] : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length > 1 ? decoded(parts[1]) : "");
        }
        return parameters;
    }

    private static String rest(Map<String, String> parameters) {
        var pairs = new ArrayList<String>();
        parameters.forEach((name, value) ->
                pairs.add(name + "=" + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static StartupProblem unreadable() {
        return new StartupProblem(
                "CONSILIUM_DATABASE_URL cannot be read. Write it like postgres://user:password@host:5432/consilium");
    }
}
