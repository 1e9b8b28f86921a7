package org.consilium.discussions.editing;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

@Component
class ForgetDeleted implements Job {
    private final Deletions deletions;

    ForgetDeleted(Deletions deletions) {
        this.deletions = deletions;
    }

    @Override
    public String name() {
        return "discussions.forget-deleted";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        deletions.forgetOld();
    }
}
