package org.consilium.cases.changing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.platform.NotFound;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what is typed to change a published case. Nobody but its author sees it, and the gate
/// looks when it is published.
@Component
public class Changes {
    private static final int LONGEST = 100_000;

    private final CaseAccess access;
    private final ChangeRepository changes;
    private final RateLimits limits;
    private final Clock clock;

    Changes(CaseAccess access, ChangeRepository changes, RateLimits limits, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.limits = limits;
        this.clock = clock;
    }

    /// Of a case whose author was asked for.
    public Optional<Change> find(CaseId id) {
        return changes.find(id);
    }

    /// When it was published, or its author throws it away.
    public void forget(CaseId id) {
        changes.forget(id);
    }

    @Transactional
    ChangeOutcome save(Viewer author, CaseId id, Map<String, String> fields, int version) {
        demand(author, id);
        if (fields.values().stream().mapToInt(String::length).sum() > LONGEST) {
            return new ChangeOutcome.TooLong();
        }
        if (!limits.take(RateLimit.DRAFT_PER_MEMBER, author.id().shortForm())) {
            return new ChangeOutcome.TooOften();
        }
        var kept = new HashMap<>(fields);
        kept.values().removeIf(String::isEmpty);
        return changes.save(id, kept, version, clock.instant())
                .<ChangeOutcome>map(ChangeOutcome.Saved::new)
                .orElseGet(() ->
                        new ChangeOutcome.ChangedElsewhere(
                                changes.find(id).orElseThrow(NotFound::new)));
    }

    @Transactional
    void discard(Viewer author, CaseId id) {
        demand(author, id);
        changes.forget(id);
    }

    private void demand(Viewer author, CaseId id) {
        if (!access.toEdit(author, id).isPublished()) {
            throw new NotFound();
        }
    }
}
