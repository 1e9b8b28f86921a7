package org.consilium.discussions.drafts;

import java.time.Clock;
import java.util.Optional;
import org.consilium.platform.DraftsKept;
import org.consilium.platform.Id;
import org.consilium.platform.MemberId;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What members are typing. A draft is seen by its writer only; whether the form it belongs to may
/// be sent is asked when it is.
@Component
public class Drafts {
    private final DraftRepository drafts;
    private final RateLimits limits;
    private final DraftsKept kept;
    private final Clock clock;

    Drafts(DraftRepository drafts, RateLimits limits, DraftsKept kept, Clock clock) {
        this.drafts = drafts;
        this.limits = limits;
        this.kept = kept;
        this.clock = clock;
    }

    public Optional<Draft> find(Viewer writer, DraftKey key) {
        return drafts.find(writer.id(), key);
    }

    /// Drops a draft because its form was sent.
    public void discard(MemberId writer, DraftKey key) {
        drafts.discard(writer, key);
    }

    /// Makes a draft again of what was sent, before what its writer has begun to type since.
    @Transactional
    public void putBack(MemberId writer, DraftKey key, DraftForm sent) {
        drafts.putBack(writer, key, sent, clock.instant());
    }

    @Transactional
    SaveOutcome save(Viewer writer, DraftKey key, DraftForm form) {
        if (form.isTooLong()) {
            return new SaveOutcome.TooLong();
        }
        if (!limits.take(RateLimit.DRAFT_PER_MEMBER, writer.id().shortForm())) {
            return new SaveOutcome.TooOften();
        }
        var submission = Id.parse(form.submission()).orElse(null);
        var saved = drafts.save(writer.id(), key, form, submission, clock.instant());
        if (saved.isPresent()) {
            return new SaveOutcome.Saved(saved.get());
        }
        return drafts.find(writer.id(), key)
                .filter(theirs -> theirs.version() != form.version())
                .<SaveOutcome>map(SaveOutcome.ChangedElsewhere::new)
                .orElseGet(SaveOutcome.SentAlready::new);
    }

    /// Drops what nobody came back to for long.
    @Transactional
    int forgetOld() {
        return drafts.forget(kept.since());
    }
}
