package org.consilium.audit.reading;

import org.consilium.audit.ActorNames;
import org.consilium.audit.Audit;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// The record, for auditors and nobody else. What they looked for is on record too.
@Controller
class AuditController {
    private static final int LIMIT = 50;

    private final EntryQueries entries;
    private final EntryRows rows;
    private final ActorNames names;
    private final Audit audit;

    AuditController(EntryQueries entries, EntryRows rows, ActorNames names, Audit audit) {
        this.entries = entries;
        this.rows = rows;
        this.names = names;
        this.audit = audit;
    }

    @GetMapping("/audit")
    @Access(Who.AUDITOR)
    Screen list(
            Viewer viewer,
            @ModelAttribute AuditFilter filter,
            @RequestParam(required = false) @Nullable String after) {
        var search = Search.of(filter, names, viewer.zone());
        var slice = entries.list(search, Cursor.read(after, Cursor.NEWEST), LIMIT);
        if (after == null) {
            audit.record(viewer, AuditDeeds.READ, search.item(), null, Traces.of(filter, search));
        }
        var next = slice.next();
        var query = filter.query();
        return Screen.of(
                "audit/list",
                new AuditPage(
                        rows.of(slice.items()),
                        filter,
                        rows.deeds(),
                        next == null
                                ? null
                                : "/audit?"
                                        + query
                                        + (query.isEmpty() ? "" : "&")
                                        + "after="
                                        + next.write()));
    }
}
