package org.consilium.platform;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// How long drafts, and files chosen for one, are kept when nobody comes back to them; the same in
/// every module that has any.
@Component
public class DraftsKept {
    static final Setting SETTING =
            Setting.number(
                    "platform.drafts-kept",
                    Setting.Kind.DAYS,
                    "Time drafts are kept",
                    "How long a draft is kept that nobody comes back to. Files chosen for it go with it.",
                    180,
                    7,
                    730);

    private final Settings settings;
    private final Clock clock;

    DraftsKept(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// What was touched last before this goes.
    public Instant since() {
        return clock.instant().minus(settings.duration(SETTING));
    }

    /// For the administration's page.
    @Configuration(proxyBeanMethods = false)
    static class Registered {
        @Bean
        static Setting draftsKeptSetting() {
            return SETTING;
        }
    }
}
