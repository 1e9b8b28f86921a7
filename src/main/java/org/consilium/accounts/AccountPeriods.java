package org.consilium.accounts;

import java.time.Duration;
import org.consilium.platform.Setting;
import org.consilium.platform.Setting.Kind;
import org.consilium.platform.SettingGroup;
import org.consilium.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// How long sessions hold, copies of one's data are kept, and somebody who leaves may think about
/// it, as administrators chose it.
@Component
public class AccountPeriods {
    static final Setting IDLE =
            Setting.number(
                    "accounts.session-idle",
                    Kind.DAYS,
                    "Session without use",
                    "After how many days without use a browser is signed out.",
                    14,
                    1,
                    30);
    static final Setting LONGEST =
            Setting.number(
                    "accounts.session-longest",
                    Kind.DAYS,
                    "Longest session",
                    "After how many days a browser is signed out in any case.",
                    90,
                    1,
                    365);

    /// Whoever the organisation lets in no more is out by the next working day.
    static final Setting LONGEST_BY_PROVIDER =
            Setting.number(
                    "accounts.provider-session-longest",
                    Kind.HOURS,
                    "Longest session by the organisation's sign-in",
                    "After how many hours a browser is signed out that your organisation's own sign-in let in.",
                    12,
                    1,
                    168);

    static final Setting TO_THINK =
            Setting.number(
                    "accounts.departure-after",
                    Kind.DAYS,
                    "Time to change one's mind about leaving",
                    "How long after a member asked to leave their account is deleted. Signing in before then takes it back.",
                    14,
                    1,
                    30);
    static final Setting EXPORT_KEPT =
            Setting.number(
                    "accounts.export-kept",
                    Kind.DAYS,
                    "Time a copy of one's data is kept",
                    "How long a member can fetch the copy they asked for.",
                    7,
                    1,
                    30);

    private final Settings settings;

    AccountPeriods(Settings settings) {
        this.settings = settings;
    }

    public Duration idle() {
        return settings.duration(IDLE);
    }

    Duration longest(SignInStep first) {
        return settings.duration(first.isProvider() ? LONGEST_BY_PROVIDER : LONGEST);
    }

    Duration longest() {
        return settings.duration(LONGEST);
    }

    public Duration toThink() {
        return settings.duration(TO_THINK);
    }

    public Duration exportKept() {
        return settings.duration(EXPORT_KEPT);
    }

    /// For the administration's page.
    @Configuration(proxyBeanMethods = false)
    static class Registered {
        @Bean
        static SettingGroup accountSettings() {
            return SettingGroup.of(IDLE, LONGEST, LONGEST_BY_PROVIDER, TO_THINK, EXPORT_KEPT);
        }
    }
}
