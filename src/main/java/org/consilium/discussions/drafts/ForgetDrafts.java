package org.consilium.discussions.drafts;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

@Component
class ForgetDrafts implements Job {
    private final Drafts drafts;

    ForgetDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "discussions.forget-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        drafts.forgetOld();
    }
}
