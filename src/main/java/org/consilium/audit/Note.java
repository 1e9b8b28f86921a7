package org.consilium.audit;

import java.util.Map;
import java.util.TreeMap;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;

/// What is to be put on record: a deed and whatever is known of it. A value; each method answers a
/// new one. Time and address are added by [Audit].
public record Note(
        @Nullable MemberId actor,
        String actingAs,
        Deed deed,
        @Nullable Item what,
        @Nullable MemberId owner,
        Outcome outcome,
        String why,
        Map<String, String> details) {
    private static final int WHY_AT_MOST = 300;

    public Note {
        why = why.length() > WHY_AT_MOST ? why.substring(0, WHY_AT_MOST) : why;
        details = Map.copyOf(details);
    }

    /// Somebody at a page, with the roles they have now; also somebody who is not signed in.
    public static Note of(Viewer actor, Deed deed) {
        return by(actor.member(), actingAs(actor), deed);
    }

    /// A member who is not at a page: somebody who has just signed in, or acts through a job.
    public static Note of(MemberId actor, Deed deed) {
        return by(actor, "MEMBER", deed);
    }

    /// The software itself, in a job or on the command line.
    public static Note ofSystem(Deed deed) {
        return by(null, "SYSTEM", deed);
    }

    public Note about(@Nullable Item item) {
        return new Note(actor, actingAs, deed, item, owner, outcome, why, details);
    }

    /// Whose data it is.
    public Note whose(@Nullable MemberId member) {
        return new Note(actor, actingAs, deed, what, member, outcome, why, details);
    }

    /// The reason somebody gave, or the purpose of use.
    public Note because(String reason) {
        return new Note(actor, actingAs, deed, what, owner, outcome, reason, details);
    }

    public Note ended(Outcome how) {
        return new Note(actor, actingAs, deed, what, owner, how, why, details);
    }

    /// Ids, codes and counts; never what people wrote.
    public Note with(String name, Object value) {
        var more = new TreeMap<>(details);
        more.put(name, String.valueOf(value));
        return new Note(actor, actingAs, deed, what, owner, outcome, why, more);
    }

    public Note withAll(Map<String, String> more) {
        var all = new TreeMap<>(details);
        all.putAll(more);
        return new Note(actor, actingAs, deed, what, owner, outcome, why, all);
    }

    private static Note by(@Nullable MemberId actor, String actingAs, Deed deed) {
        return new Note(actor, actingAs, deed, null, null, Outcome.DONE, "", Map.of());
    }

    private static String actingAs(Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return "NOBODY";
        }
        var text = new StringBuilder(viewer.audience().name());
        for (var role : Role.values()) {
            if (viewer.has(role)) {
                text.append(' ').append(role.name());
            }
        }
        return text.toString();
    }
}
