package org.consilium.notifications.push;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.consilium.accounts.Members;
import org.consilium.notifications.NotificationChoices;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Features;
import org.consilium.platform.Job;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.consilium.ui.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells members on their devices that there is news, and how much: never what, from whom or where.
/// A device whose browser is not subscribed any more is forgotten.
@Component
class CarryPushes implements Job {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LATER = Duration.ofMinutes(10);
    private static final int ATTEMPTS_AT_MOST = 6;

    private final Features features;
    private final PushTurnRepository turns;
    private final PushDeviceRepository devices;
    private final PushSender sender;
    private final Notifications notifications;
    private final Members members;
    private final Words words;
    private final JsonMapper json;
    private final Clock clock;

    CarryPushes(
            Features features,
            PushTurnRepository turns,
            PushDeviceRepository devices,
            PushSender sender,
            Notifications notifications,
            Members members,
            Words words,
            JsonMapper json,
            Clock clock) {
        this.features = features;
        this.turns = turns;
        this.devices = devices;
        this.sender = sender;
        this.notifications = notifications;
        this.members = members;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.carry-pushes";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        boolean more = features.isOn(NotificationChoices.PUSH);
        while (more && !Thread.currentThread().isInterrupted()) {
            more = carryOne();
        }
    }

    private boolean carryOne() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var lease = now.plus(LEASE);
        var turn = turns.claim(now, lease).orElse(null);
        if (turn == null) {
            return false;
        }
        boolean later = tell(turn.member());
        if (later && turn.attempts() < ATTEMPTS_AT_MOST) {
            turns.again(turn.member(), lease, now.plus(LATER));
        } else {
            turns.done(turn.member(), lease);
        }
        return true;
    }

    private byte[] message(Locale reader, int unread) {
        var title = words.say(reader, Message.of("There is news for you"));
        var body =
                words.say(
                        reader,
                        Message.of(
                                "{n, plural, one {# unread notice} other {# unread notices}}",
                                "n",
                                unread));
        return json.writeValueAsString(Map.of("title", title, "body", body))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// True when a device could not be told now.
    private boolean tell(MemberId member) {
        int unread = notifications.unread(member);
        var reader = members.find(member);
        if (unread == 0 || reader.isEmpty()) {
            return false;
        }
        var message = message(reader.get().locale(), unread);
        boolean later = false;
        for (var device : devices.of(member)) {
            switch (sender.send(device, message)) {
                case TAKEN -> {}
                case GONE -> devices.remove(member, device.id());
                case LATER -> later = true;
            }
        }
        return later;
    }
}
