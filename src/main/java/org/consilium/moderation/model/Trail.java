package org.consilium.moderation.model;

import java.util.Map;
import org.consilium.audit.Audit;
import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.audit.Note;
import org.consilium.moderation.Measure;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// What moderation puts on record: codes and ids, never a word of what was reported. The owner of
/// an entry is whom a decision concerns; never of a report, because its author would see who
/// reported.
@Component
public class Trail {
    private static final Deed REPORTED =
            new Deed("moderation.report", Message.of("Reported something"));
    private static final Deed VIEWED = new Deed("moderation.view", Message.of("Looked at reports"));
    private static final Deed ASSIGNED =
            new Deed("moderation.assign", Message.of("Gave a report to a moderator"));
    private static final Deed NOTED =
            new Deed("moderation.note", Message.of("Wrote a note for moderators"));
    private static final Deed DECIDED =
            new Deed("moderation.decide", Message.of("Decided on reports"));
    private static final Deed REVERSED =
            new Deed("moderation.reverse", Message.of("Took a moderator's decision back"));
    private static final Deed APPEALED =
            new Deed("moderation.appeal", Message.of("Appealed against a decision"));
    private static final Deed APPEAL_DECIDED =
            new Deed("moderation.appeal.decide", Message.of("Decided on an appeal"));

    private final Audit audit;

    Trail(Audit audit) {
        this.audit = audit;
    }

    public void reported(Viewer reporter, Item item, String reason) {
        audit.record(reporter, REPORTED, item, null, Map.of("reason", reason));
    }

    public void viewed(Viewer by, Matter matter) {
        var details = Map.of("matter", matter.id().shortForm());
        audit.record(by, VIEWED, matter.item(), null, details);
    }

    public void assigned(Viewer by, Matter matter, @Nullable MemberId to) {
        var details =
                Map.of(
                        "matter",
                        matter.id().shortForm(),
                        "to",
                        to == null ? "nobody" : to.shortForm());
        audit.record(by, ASSIGNED, matter.item(), null, details);
    }

    public void noted(Viewer by, Matter matter) {
        var details = Map.of("matter", matter.id().shortForm());
        audit.record(by, NOTED, matter.item(), null, details);
    }

    public void decided(Viewer by, Matter matter, NewDecision decision) {
        var verdict = decision.verdict();
        var details =
                Map.of(
                        "decision",
                        decision.id().shortForm(),
                        "measure",
                        verdict.measure().name(),
                        "rule",
                        verdict.rule());
        audit.record(by, DECIDED, matter.item(), decision.member(), details);
    }

    public void reversed(Viewer by, Decision decision, boolean byAppeal) {
        var details =
                Map.of(
                        "decision",
                        decision.id().shortForm(),
                        "cause",
                        byAppeal ? "appeal" : "undone");
        audit.record(by, REVERSED, decision.item(), decision.member(), details);
    }

    /// Of a dismissal by who reported: its author must not learn from it that there was a report.
    /// Nobody is on record where `by` is null: their name is sealed.
    public void appealed(@Nullable Viewer by, Decision decision) {
        var note = by == null ? Note.ofSystem(APPEALED) : Note.of(by, APPEALED);
        var owner = owner(decision);
        audit.record(
                (owner == null ? note : note.whose(owner))
                        .about(decision.item())
                        .withAll(Map.of("decision", decision.id().shortForm())));
    }

    public void appealDecided(Viewer by, Decision decision, boolean lifted) {
        var details =
                Map.of(
                        "decision",
                        decision.id().shortForm(),
                        "verdict",
                        lifted ? "lifted" : "upheld");
        audit.record(by, APPEAL_DECIDED, decision.item(), owner(decision), details);
    }

    private static @Nullable MemberId owner(Decision decision) {
        return decision.verdict().measure() == Measure.DISMISS ? null : decision.member();
    }

    @Bean
    static Deeds moderationDeeds() {
        return Deeds.of(
                REPORTED, VIEWED, ASSIGNED, NOTED, DECIDED, REVERSED, APPEALED, APPEAL_DECIDED);
    }
}
