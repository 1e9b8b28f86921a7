package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A form that cannot be taken now: the session or the page's token had ended, or nobody may write.
/// Shows what was typed and lets it be sent again, so that nothing is lost; only to a request of
/// our own pages, because elsewhere it could be somebody else's form.
public record StaleForm(Cause cause, String action, List<Field> fields) {
    /// Why the form was not taken.
    public enum Cause {
        SIGNED_OUT,
        PAGE_TOO_OLD,
        READ_ONLY,
        SWITCHED_OFF
    }

    /// One field of the form that came.
    public record Field(String name, String value) {}

    private static final Set<String> NEVER_SHOWN = Set.of("_csrf");
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    public StaleForm {
        fields = List.copyOf(fields);
    }

    public static Screen screen(HttpServletRequest request, Cause cause) {
        var fields = isOurs(request) ? typed(request) : List.<Field>of();
        var path = isOurs(request) ? request.getRequestURI() : "";
        return Screen.of("ui/stale-form", new StaleForm(cause, path, fields))
                .status(cause == Cause.READ_ONLY ? UNAVAILABLE : FORBIDDEN);
    }

    private static boolean isOurs(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /// What was typed into a form that our own page sent.
    public static List<Field> typed(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    for (var value : values) {
                        if (isShown(name)) {
                            fields.add(new Field(name, value));
                        }
                    }
                });
        return fields;
    }

    private static boolean isShown(String name) {
        return !NEVER_SHOWN.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password");
    }
}
