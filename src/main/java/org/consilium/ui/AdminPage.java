package org.consilium.ui;

import java.time.Instant;
import java.util.function.Supplier;
import org.consilium.platform.Who;
import org.jspecify.annotations.Nullable;

/// A page for those who look after the instance; a bean of the module it belongs to. All of them
/// are gathered at `/administration`, in sections, for whomever they admit. `pulse` is asked each
/// time: one cheap query, or null where there is nothing to count.
public record AdminPage(
        Section section,
        int order,
        Message label,
        Message explanation,
        String path,
        Who who,
        @Nullable Supplier<Pulse> pulse) {
    /// What a page is about.
    public enum Section {
        WAITING,
        PEOPLE,
        INSTANCE,
        WORKINGS
    }

    /// How many things wait for somebody, and since when the oldest does; nothing waits at 0.
    public record Pulse(long waiting, @Nullable Instant oldest) {
        public static final Pulse NONE = new Pulse(0, null);
    }

    public AdminPage(
            Section section, int order, Message label, Message explanation, String path, Who who) {
        this(section, order, label, explanation, path, who, null);
    }

    public Pulse now() {
        return pulse == null ? Pulse.NONE : pulse.get();
    }
}
