package org.consilium.notifications.push;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
import org.consilium.notifications.model.RecipientRepository;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;

/// Notes who is to be told on their devices, as part of the caller's transaction; a job tells them.
@Component
public class Pushes {
    private final PushSettings settings;
    private final PushDeviceRepository devices;
    private final PushTurnRepository turns;
    private final RecipientRepository recipients;
    private final Clock clock;

    Pushes(
            PushSettings settings,
            PushDeviceRepository devices,
            PushTurnRepository turns,
            RecipientRepository recipients,
            Clock clock) {
        this.settings = settings;
        this.devices = devices;
        this.turns = turns;
        this.recipients = recipients;
        this.clock = clock;
    }

    /// Those of `members` who have a device; at once when on call, else after their quiet hours.
    public void queue(Collection<MemberId> members, boolean onCall) {
        if (!settings.enabled() || members.isEmpty()) {
            return;
        }
        var reachable = devices.withDevices(members);
        if (reachable.isEmpty()) {
            return;
        }
        var now = clock.instant();
        turns.add(
                recipients.of(reachable).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey(),
                                        entry -> onCall ? now : entry.getValue().quietUntil(now))));
    }
}
