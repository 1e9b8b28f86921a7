package org.consilium.notifications.push;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
import org.consilium.notifications.NotificationChoices;
import org.consilium.notifications.model.RecipientRepository;
import org.consilium.platform.Features;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;

/// Notes who is to be told on their devices, as part of the caller's transaction; a job tells them.
@Component
public class Pushes {
    private final Features features;
    private final PushDeviceRepository devices;
    private final PushTurnRepository turns;
    private final RecipientRepository recipients;
    private final Clock clock;

    Pushes(
            Features features,
            PushDeviceRepository devices,
            PushTurnRepository turns,
            RecipientRepository recipients,
            Clock clock) {
        this.features = features;
        this.devices = devices;
        this.turns = turns;
        this.recipients = recipients;
        this.clock = clock;
    }

    /// Those of `members` who have a device; at once when on call, else after their quiet hours.
    public void queue(Collection<MemberId> members, boolean onCall) {
        if (!features.isOn(NotificationChoices.PUSH) || members.isEmpty()) {
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
