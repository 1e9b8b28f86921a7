package org.consilium.audit.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.audit.ActorName;
import org.consilium.audit.ActorNames;
import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says entries in words: one query for all names.
@Component
class EntryRows {
    private static final Map<String, Message> ACTING_AS =
            Map.of(
                    "CLINICIAN", Message.of("clinician"),
                    "PATIENT", Message.of("patient"),
                    "MEMBER", Message.of("member"),
                    "ADMINISTRATOR", Message.of("administrator"),
                    "VERIFIER", Message.of("verifier"),
                    "MODERATOR", Message.of("moderator"),
                    "AUDITOR", Message.of("auditor"));

    private final ActorNames names;
    private final Map<String, Deed> deeds;

    EntryRows(ActorNames names, List<Deeds> deeds) {
        this.names = names;
        this.deeds =
                deeds.stream()
                        .flatMap(each -> each.all().stream())
                        .collect(
                                Collectors.toMap(
                                        Deed::code, it -> it, (a, b) -> a, LinkedHashMap::new));
    }

    List<EntryRow> of(List<SealedEntry> entries) {
        var ids = new HashSet<MemberId>();
        for (var each : entries) {
            add(ids, each.entry().actor());
            add(ids, each.entry().owner());
        }
        var known = ids.isEmpty() ? Map.<MemberId, ActorName>of() : names.of(ids);
        return entries.stream().map(each -> row(each, known)).toList();
    }

    /// Every deed there is, by code.
    Map<String, Deed> deeds() {
        return deeds;
    }

    private EntryRow row(SealedEntry sealed, Map<MemberId, ActorName> known) {
        var entry = sealed.entry();
        var deed = deeds.get(entry.deed());
        return new EntryRow(
                sealed,
                entry.actor() == null ? null : known.get(entry.actor()),
                entry.owner() == null ? null : known.get(entry.owner()),
                deed == null
                        ? Message.of(
                                "Something of a module that is gone: {code}", "code", entry.deed())
                        : deed.sentence(),
                Arrays.stream(entry.actingAs().split(" "))
                        .filter(ACTING_AS::containsKey)
                        .map(ACTING_AS::get)
                        .toList());
    }

    private static void add(Set<MemberId> ids, @Nullable MemberId member) {
        if (member != null) {
            ids.add(member);
        }
    }
}
