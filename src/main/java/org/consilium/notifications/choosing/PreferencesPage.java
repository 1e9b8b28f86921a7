package org.consilium.notifications.choosing;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.consilium.notifications.Channel;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.model.BounceRepository.Bounce;
import org.consilium.notifications.model.DigestFrequency;
import org.consilium.notifications.model.DigestTurnRepository;
import org.consilium.notifications.model.Level;
import org.consilium.notifications.model.Wishes;
import org.consilium.notifications.push.PushPage;
import org.consilium.platform.ItemCard;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `notifications/preferences`: all that one member chooses. Without signing in, things
/// and devices are left out, because their names say more than choices do; then `push` is null.
public record PreferencesPage(
        String action,
        boolean signedIn,
        boolean kept,
        List<NotificationKind> kinds,
        Wishes wishes,
        List<Thing> things,
        DigestTurnRepository.Choice digest,
        Quiet quiet,
        int mails,
        @Nullable Bounce bounce,
        @Nullable PushPage push,
        Problems problems) {

    /// A thread or room that is set apart.
    public record Thing(ItemCard card, Level level) {}

    /// The quiet hours as they stand in the form.
    public record Quiet(boolean on, String begins, String ends, Set<DayOfWeek> days) {}

    public PreferencesPage {
        kinds = List.copyOf(kinds);
        things = List.copyOf(things);
    }

    public List<Channel> channels() {
        return List.of(Channel.values());
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    public List<DigestFrequency> frequencies() {
        return List.of(DigestFrequency.values());
    }

    public List<DayOfWeek> days() {
        return List.of(DayOfWeek.values());
    }
}
