package org.consilium.notifications;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.consilium.notifications.digest.Digests;
import org.consilium.notifications.model.PreferenceRepository;
import org.consilium.notifications.model.Wishes;
import org.consilium.notifications.returning.SentMails;
import org.consilium.platform.Audience;
import org.consilium.platform.MemberId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What each member wishes to be told, and how.
@Component
public class Preferences {
    private final List<NotificationKind> kinds;
    private final PreferenceRepository preferences;
    private final Digests digests;
    private final SentMails mails;

    Preferences(
            ObjectProvider<NotificationKind> kinds,
            PreferenceRepository preferences,
            Digests digests,
            SentMails mails) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(NotificationKind::key)).toList();
        this.preferences = preferences;
        this.digests = digests;
        this.mails = mails;
    }

    /// The kinds that concern members of this audience.
    public List<NotificationKind> kindsFor(Audience audience) {
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

    public Wishes of(MemberId member) {
        return preferences.of(member);
    }

    /// Keeps a whole form: every kind of this audience by every channel, wanted if it is in the
    /// set.
    @Transactional
    public void choose(MemberId member, Audience audience, Set<Wishes.Choice> wanted) {
        var before = preferences.of(member);
        for (var kind : kindsFor(audience)) {
            for (var channel : Channel.values()) {
                boolean wish = wanted.contains(new Wishes.Choice(kind.key(), channel));
                if (before.want(kind, channel) != wish) {
                    preferences.keep(member, kind.key(), channel, wish);
                }
            }
        }
    }

    /// Ends mails of a kind at once, for whoever holds the link of such a mail: those too that wait
    /// in the outbox.
    @Transactional
    public void stopMail(MemberId member, String kind) {
        if (kind.equals(Digests.KIND)) {
            digests.stop(member);
        } else {
            preferences.keep(member, kind, Channel.MAIL, false);
        }
        mails.withdraw(member, kind);
    }
}
