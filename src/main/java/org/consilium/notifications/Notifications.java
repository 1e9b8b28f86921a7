package org.consilium.notifications;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.consilium.notifications.model.Wanting;
import org.consilium.notifications.push.Pushes;
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
    private final Wanting wanting;
    private final BadgeCount badge;
    private final Outbox outbox;
    private final Pushes pushes;
    private final ObjectProvider<Silence> silences;

    Notifications(
            NoticeRepository notices,
            UnreadRepository unread,
            Wanting wanting,
            BadgeCount badge,
            Outbox outbox,
            Pushes pushes,
            ObjectProvider<Silence> silences) {
        this.notices = notices;
        this.unread = unread;
        this.wanting = wanting;
        this.badge = badge;
        this.outbox = outbox;
        this.pushes = pushes;
        this.silences = silences;
    }

    /// Tells one member, as they wish to be told: a notice, a mail, a push, or none. Part of the
    /// caller's transaction. Unread notices of a kind about the same page (the path without query)
    /// become one, and only the first of them sends a mail.
    @Transactional
    public void tell(MemberId to, News news) {
        tellAll(List.of(to), news);
    }

    /// Tells one member something that is about no thing they could set apart.
    @Transactional
    public void tell(MemberId to, NotificationKind kind, Message text, String path) {
        tellAll(List.of(to), new News(kind, text, path));
    }

    /// The same, of what another member did: not who wishes to hear nothing of them.
    @Transactional
    public void tell(
            MemberId to, MemberId actor, NotificationKind kind, Message text, String path) {
        tellAll(List.of(to), new News(kind, text, path).by(actor));
    }

    /// As [#tell(MemberId, NotificationKind, Message, String)], for many.
    @Transactional
    public void tellAll(Collection<MemberId> to, NotificationKind kind, Message text, String path) {
        tellAll(to, new News(kind, text, path));
    }

    /// The same, of what another member did: not those who wish to hear nothing of them.
    @Transactional
    public void tellAll(
            Collection<MemberId> to,
            MemberId actor,
            NotificationKind kind,
            Message text,
            String path) {
        tellAll(to, new News(kind, text, path).by(actor));
    }

    private Collection<MemberId> hearing(Collection<MemberId> to, News news) {
        var actor = news.actor();
        if (actor == null) {
            return to;
        }
        var hearing = new LinkedHashSet<>(to);
        silences.forEach(each -> hearing.removeAll(each.silent(actor, to)));
        return hearing;
    }

    /// Tells many members the same, in a handful of statements however many they are: a thread may
    /// have thousands of followers.
    @Transactional
    public void tellAll(Collection<MemberId> all, News news) {
        var to = all.isEmpty() ? all : hearing(all, news);
        if (to.isEmpty()) {
            return;
        }
        var wishes = wanting.of(to, news);
        var readers = wishes.by(Channel.IN_APP);
        var told =
                readers.isEmpty()
                        ? Set.<MemberId>of()
                        : notices.addAll(readers, news.kind(), news.text(), news.path());
        badge.publishAll(readers);
        Predicate<MemberId> isNews = one -> told.contains(one) || !readers.contains(one);
        outbox.queueWanted(
                wishes.by(Channel.MAIL).stream()
                        .filter(isNews)
                        .map(member -> mail(member, news))
                        .toList());
        pushes.queue(
                wishes.by(Channel.PUSH).stream().filter(isNews).toList(), news.kind().onCall());
    }

    private static Mail mail(MemberId to, News news) {
        return new Mail(to, SUBJECT, news.text(), ACTION, news.path(), news.kind(), news.answers());
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

    /// How many notices a member has not read, for the push that says so.
    public int unread(MemberId member) {
        return unread.unread(member);
    }
}
