package org.consilium.audit.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.consilium.audit.ActorNames;
import org.consilium.audit.Outcome;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// What [AuditFilter] asks for, in ids and instants; null is no wish, an empty list finds nothing.
record Search(
        @Nullable List<MemberId> actors,
        @Nullable List<MemberId> owners,
        @Nullable String deed,
        @Nullable Item item,
        @Nullable Outcome outcome,
        Instant from,
        Instant before) {

    static Search of(AuditFilter filter, ActorNames names, ZoneId zone) {
        return new Search(
                filter.who().isEmpty() ? null : names.find(filter.who()),
                filter.whose().isEmpty() ? null : names.find(filter.whose()),
                filter.deed().isEmpty() ? null : filter.deed(),
                filter.thing().orElse(null),
                filter.ended().orElse(null),
                filter.after(zone),
                filter.before(zone));
    }

    /// Whether nobody can fit: a name was asked for that no member has.
    boolean findsNothing() {
        return (actors != null && actors.isEmpty()) || (owners != null && owners.isEmpty());
    }
}
