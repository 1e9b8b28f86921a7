package org.consilium.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.consilium.audit.model.Entry;
import org.consilium.audit.model.EntryId;
import org.consilium.audit.model.EntryRepository;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Network;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/// Puts on record who did or saw what. Called inside the transaction of the deed, so that neither
/// is without the other; a view is recorded by the handler that shows it, before it is shown. One
/// insert, and no lock: the chain is made by a job afterwards (ADR 0010).
@Component
public class Audit {
    private final EntryRepository entries;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Audit(EntryRepository entries, JsonMapper json, Ids ids, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /// `what` is the thing itself, `owner` the member whose data it is: they see this entry on "Who
    /// looked at what is mine".
    public void record(Viewer actor, Deed deed, @Nullable Item what, @Nullable MemberId owner) {
        record(Note.of(actor, deed).about(what).whose(owner));
    }

    /// `details` are ids, codes and counts.
    public void record(
            Viewer actor,
            Deed deed,
            @Nullable Item what,
            @Nullable MemberId owner,
            Map<String, String> details) {
        record(Note.of(actor, deed).about(what).whose(owner).withAll(details));
    }

    public void record(Note note) {
        entries.insert(
                new Entry(
                        new EntryId(ids.next()),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        note.actor(),
                        note.actingAs(),
                        note.deed().code(),
                        note.what(),
                        note.owner(),
                        note.outcome(),
                        address(),
                        note.why(),
                        json.writeValueAsString(new TreeMap<>(note.details()))));
    }

    /// The network the request being answered on this thread comes from; empty for jobs. An entry
    /// stays for good, so no whole address may ever be in one (ADR 0024). The one thing that is not
    /// passed: no use case should carry an address only to hand it on to here.
    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Network.of(web.getRequest().getRemoteAddr())
                : "";
    }
}
