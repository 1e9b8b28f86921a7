package org.consilium.messaging.writing;

import java.time.Duration;
import org.consilium.messaging.model.DraftRepository;
import org.consilium.platform.DraftsKept;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Drops drafts nobody came back to for long.
@Component
class ForgetDrafts implements Job {
    private final DraftRepository drafts;
    private final DraftsKept kept;

    ForgetDrafts(DraftRepository drafts, DraftsKept kept) {
        this.drafts = drafts;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "messaging.forget-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public void run() {
        drafts.forget(kept.since());
    }
}
