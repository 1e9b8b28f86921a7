package org.consilium.notifications;

import java.util.Set;
import org.consilium.platform.Audience;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Something a member may be told about; a bean of the module that tells it. Members choose by kind
/// whether they see it and whether they get a mail.
///
/// `key` is dotted and of the module (`discussions.reply`), kept in the database for good. `label`
/// completes "Tell me about …" on the preferences page. `grouped`, where there is one, is the
/// English sentence for several unread notices of this kind about one page, with the number as
/// `{count}`. `icon` is a name known to `ui/icon.jte`. `audiences` says whose it is: by default
/// clinicians', so that patients learn nothing of the clinicians' world from their preferences.
/// `onCall` is true for what may not wait for quiet hours to end.
public record NotificationKind(
        String key,
        Message label,
        boolean mailByDefault,
        @Nullable String grouped,
        String icon,
        Set<Audience> audiences,
        boolean onCall) {

    public NotificationKind {
        audiences = Set.copyOf(audiences);
    }

    public NotificationKind(String key, Message label, boolean mailByDefault) {
        this(key, label, mailByDefault, null, "bell", Set.of(Audience.CLINICIAN), false);
    }

    /// The same kind, whose unread notices about one page become one: `"{count, plural, one {# new
    /// reply} other {# new replies}} in a thread you follow"`.
    public NotificationKind grouped(String english) {
        return new NotificationKind(key, label, mailByDefault, english, icon, audiences, onCall);
    }

    /// The same kind, for members of both worlds.
    public NotificationKind forEverybody() {
        return new NotificationKind(
                key,
                label,
                mailByDefault,
                grouped,
                icon,
                Set.of(Audience.CLINICIAN, Audience.PATIENT),
                onCall);
    }

    /// The same kind under another picture than the bell.
    public NotificationKind icon(String name) {
        return new NotificationKind(key, label, mailByDefault, grouped, name, audiences, onCall);
    }

    /// The same kind, for whoever is on call: its mails and pushes do not wait for quiet hours to
    /// end.
    public NotificationKind breakingQuiet() {
        return new NotificationKind(key, label, mailByDefault, grouped, icon, audiences, true);
    }
}
