package org.consilium.deidentification;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a form with `ui/findings` came with; an argument of a handler. `kept` are the reasons
/// chosen, by the key of what was found; `used` is the key whose replacement was pressed, or
/// [#ALL]; `first` is the day from which relative days count.
public record GateForm(
        Map<String, KeepReason> kept, @Nullable String used, @Nullable LocalDate first) {
    /// The value of `used` that stands for every replacement.
    public static final String ALL = "all";

    private static final String KEEP = "keep-";
    private static final int MOST = 1_000;

    public GateForm {
        kept = Map.copyOf(kept);
    }

    /// Of a text that comes without a form, or of a form that was not held yet.
    public static GateForm none() {
        return new GateForm(Map.of(), null, null);
    }

    /// Whether a replacement was asked for: then the form is shown again and not sent.
    public boolean stays() {
        return used != null;
    }

    boolean uses(String key) {
        return ALL.equals(used) || key.equals(used);
    }

    static GateForm of(HttpServletRequest request) {
        var kept = new HashMap<String, KeepReason>();
        for (var parameter : request.getParameterMap().entrySet()) {
            var name = parameter.getKey();
            if (name.startsWith(KEEP) && kept.size() < MOST) {
                KeepReason.of(parameter.getValue()[0])
                        .ifPresent(reason -> kept.put(name.substring(KEEP.length()), reason));
            }
        }
        var used = request.getParameter("use");
        return new GateForm(kept, used == null || used.isEmpty() ? null : used, first(request));
    }

    private static @Nullable LocalDate first(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("first-day"))
                .flatMap(GateForm::day)
                .orElse(null);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
