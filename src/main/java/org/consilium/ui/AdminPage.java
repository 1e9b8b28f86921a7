package org.consilium.ui;

import java.time.Instant;
import java.util.function.Supplier;
import org.consilium.platform.Who;
import org.jspecify.annotations.Nullable;

/// A page for those who look after the instance; a bean of the module it belongs to. All of them
/// are gathered at `/administration`, in sections, for whomever they admit. How much waits on it is
/// told by `counting`, an `@Sql` constant that selects `waiting` and `oldest` (all of these are
/// asked in one statement), or by `pulse`, for what a statement without parameters cannot tell.
public record AdminPage(
        Section section,
        int order,
        Message label,
        Message explanation,
        String path,
        Who who,
        @Nullable Supplier<Pulse> pulse,
        @Nullable String counting) {
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
        this(section, order, label, explanation, path, who, null, null);
    }

    public AdminPage(
            Section section,
            int order,
            Message label,
            Message explanation,
            String path,
            Who who,
            Supplier<Pulse> pulse) {
        this(section, order, label, explanation, path, who, pulse, null);
    }

    public AdminPage counting(String statement) {
        return new AdminPage(section, order, label, explanation, path, who, pulse, statement);
    }

    public Pulse now() {
        return pulse == null ? Pulse.NONE : pulse.get();
    }
}
