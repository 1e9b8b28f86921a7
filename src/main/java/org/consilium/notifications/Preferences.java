package org.consilium.notifications;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.consilium.platform.Audience;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What each member wishes to be told, and how.
@Component
public class Preferences {
    private final List<NotificationKind> kinds;
    private final PreferenceRepository preferences;

    Preferences(ObjectProvider<NotificationKind> kinds, PreferenceRepository preferences) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(NotificationKind::key)).toList();
        this.preferences = preferences;
    }

    /// The kinds that concern members of this audience.
    List<NotificationKind> kindsFor(Audience audience) {
        return kinds.stream().filter(kind -> kind.audiences().contains(audience)).toList();
    }

    /// The picture of a kind; of one that is no longer there, the bell.
    String icon(String kind) {
        return kinds.stream()
                .filter(known -> known.key().equals(kind))
                .map(NotificationKind::icon)
                .findFirst()
                .orElse("bell");
    }

    Wishes of(MemberId member) {
        return preferences.of(member);
    }

    /// Keeps a whole form: every kind of the viewer's by every channel, wanted if it is in the set.
    @Transactional
    public void choose(Viewer viewer, Set<Wishes.Choice> wanted) {
        var before = preferences.of(viewer.id());
        for (var kind : kindsFor(viewer.audience())) {
            for (var channel : Channel.values()) {
                boolean wish = wanted.contains(new Wishes.Choice(kind.key(), channel));
                if (before.want(kind, channel) != wish) {
                    preferences.keep(viewer.id(), kind.key(), channel, wish);
                }
            }
        }
    }

    /// Ends mails of a kind, for whoever holds the link of such a mail.
    @Transactional
    public void stopMail(MemberId member, String kind) {
        preferences.keep(member, kind, Channel.MAIL, false);
    }
}
