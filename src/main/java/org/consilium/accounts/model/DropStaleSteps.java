package org.consilium.accounts.model;

import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops what sign-ins left behind: second steps nobody took, and browsers not seen for as long as
/// they would remember.
@Configuration(proxyBeanMethods = false)
class DropStaleSteps {
    private static final Duration DEVICES_KEPT = Duration.ofDays(400);

    @Bean
    static Job dropPendingSignInsJob(PendingSignIns pending, Clock clock) {
        return Job.of(
                "accounts.drop-pending-sign-ins",
                Duration.ofHours(1),
                () -> pending.dropExpired(clock.instant()));
    }

    @Bean
    static Job forgetDevicesJob(DeviceRepository devices, Clock clock) {
        return Job.of(
                "accounts.forget-devices",
                Duration.ofDays(1),
                () -> devices.dropOld(clock.instant().minus(DEVICES_KEPT)));
    }
}
