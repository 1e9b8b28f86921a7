package org.consilium.notifications;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells members what concerns them.
@Component
public class Notifications {
    private static final Message SUBJECT = Message.of("There is news for you");
    private static final Message ACTION = Message.of("Open it in Consilium");

    private final NoticeRepository notices;
    private final UnreadRepository unread;
    private final PreferenceRepository preferences;
    private final BadgeCount badge;
    private final Outbox outbox;
    private final ObjectProvider<Silence> silences;

    Notifications(
            NoticeRepository notices,
            UnreadRepository unread,
            PreferenceRepository preferences,
            BadgeCount badge,
            Outbox outbox,
            ObjectProvider<Silence> silences) {
        this.notices = notices;
        this.unread = unread;
        this.preferences = preferences;
        this.badge = badge;
        this.outbox = outbox;
        this.silences = silences;
    }

    /// Tells one member, as they wish to be told of this kind: a notice, a mail, both or neither.
    /// Part of the caller's transaction. `text` names people and rooms only, never anything
    /// clinical and never a title; `path` is where the notice leads. Unread notices of a kind about
    /// the same page (the path without query) become one, and only the first of them sends a mail.
    @Transactional
    public void tell(MemberId to, NotificationKind kind, Message text, String path) {
        var wishes = preferences.of(to);
        boolean isNews = true;
        if (wishes.want(kind, Channel.IN_APP)) {
            isNews = notices.add(to, kind, text, path);
            badge.publish(to);
        }
        if (isNews && wishes.want(kind, Channel.MAIL)) {
            outbox.queue(new Mail(to, SUBJECT, text, ACTION, path, kind));
        }
    }

    /// As [#tell], of what another member did: not who wishes to hear nothing of them.
    @Transactional
    public void tell(
            MemberId to, MemberId actor, NotificationKind kind, Message text, String path) {
        if (!heard(actor, List.of(to)).isEmpty()) {
            tell(to, kind, text, path);
        }
    }

    /// As [#tellAll], of what another member did: not those who wish to hear nothing of them.
    @Transactional
    public void tellAll(
            Collection<MemberId> to,
            MemberId actor,
            NotificationKind kind,
            Message text,
            String path) {
        tellAll(heard(actor, to), kind, text, path);
    }

    private Set<MemberId> heard(MemberId actor, Collection<MemberId> to) {
        var heard = new LinkedHashSet<>(to);
        silences.forEach(each -> heard.removeAll(each.silent(actor, to)));
        return heard;
    }

    /// Tells many members the same, as [#tell] does one, in a handful of statements however many
    /// they are: a thread may have thousands of followers.
    @Transactional
    public void tellAll(Collection<MemberId> to, NotificationKind kind, Message text, String path) {
        if (to.isEmpty()) {
            return;
        }
        var readers = wanting(to, kind, Channel.IN_APP);
        var told =
                readers.isEmpty() ? Set.<MemberId>of() : notices.addAll(readers, kind, text, path);
        badge.publishAll(readers);
        outbox.queueWanted(
                wanting(to, kind, Channel.MAIL).stream()
                        .filter(member -> told.contains(member) || !readers.contains(member))
                        .map(member -> new Mail(member, SUBJECT, text, ACTION, path, kind))
                        .toList());
    }

    private Set<MemberId> wanting(
            Collection<MemberId> members, NotificationKind kind, Channel channel) {
        var chosen = preferences.chosen(members, kind, channel);
        return members.stream()
                .filter(member -> chosen.getOrDefault(member, channel.isDefault(kind)))
                .collect(Collectors.toSet());
    }

    /// Marks read what the viewer was told about a page, because they are looking at it.
    @Transactional
    public void readAll(Viewer viewer, String path) {
        if (viewer.isSignedIn()) {
            unread.readAbout(viewer.id(), path).ifPresent(left -> badge.publish(viewer.id(), left));
        }
    }

    /// Marks one notice read.
    @Transactional
    public void read(Viewer viewer, NoticeId notice) {
        if (unread.read(notice) > 0) {
            badge.publish(viewer.id());
        }
    }

    /// Marks read everything up to a notice the viewer has seen, and nothing that came since.
    @Transactional
    public void readUntil(Viewer viewer, org.consilium.platform.Cursor newest) {
        unread.readAll(viewer.id(), newest);
        badge.publish(viewer.id());
    }
}
