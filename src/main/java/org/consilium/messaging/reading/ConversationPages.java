package org.consilium.messaging.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.attaching.MessageFiles;
import org.consilium.messaging.inbox.InboxBadge;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.ConversationAccess;
import org.consilium.messaging.model.MessageLimits;
import org.consilium.messaging.model.Participant;
import org.consilium.messaging.model.Wish;
import org.consilium.messaging.model.WritingPolicy;
import org.consilium.messaging.writing.MessageForm;
import org.consilium.notifications.Notifications;
import org.consilium.people.Bylines;
import org.consilium.platform.Ids;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a conversation; being shown a message is having read it.
@Component
public class ConversationPages {
    private static final int MESSAGES = 50;
    private static final int FETCHED_ANEW = 200;

    /// Read messages above the first unread one, to know what it is about.
    private static final int CONTEXT = 5;

    private final ConversationAccess access;
    private final MessageQueries messages;
    private final ReceiptRepository receipts;
    private final MessageFiles files;
    private final ConversationTopic topic;
    private final InboxBadge badge;
    private final Notifications notifications;
    private final Bylines bylines;
    private final Ids ids;
    private final Clock clock;

    ConversationPages(
            ConversationAccess access,
            MessageQueries messages,
            ReceiptRepository receipts,
            MessageFiles files,
            ConversationTopic topic,
            InboxBadge badge,
            Notifications notifications,
            Bylines bylines,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.receipts = receipts;
        this.files = files;
        this.topic = topic;
        this.badge = badge;
        this.notifications = notifications;
        this.bylines = bylines;
        this.ids = ids;
        this.clock = clock;
    }

    /// Which stretch somebody asked for; without one, where they left off. `unread` keeps the line
    /// of the unread where it was, `anew` asks for the same stretch with what came since.
    public record Wish(
            @Nullable Integer from,
            @Nullable Integer before,
            @Nullable Integer unread,
            boolean anew) {
        static final Wish NONE = new Wish(null, null, null, false);
    }

    /// A stretch of messages, and whether there is more on either side.
    private record Stretch(List<MessageRow> rows, boolean earlier, boolean later) {}

    ConversationPage read(Viewer viewer, ConversationId id, Wish wish) {
        var conversation = access.toRead(viewer, id);
        var stretch = stretch(conversation, wish);
        int version = see(viewer, conversation, stretch);
        var draft = conversation.draft();
        var form = MessageForm.fresh(draft.body(), ids);
        var pages = new Forms(form, Problems.none(), Problems.none());
        return page(viewer, conversation, stretch, wish.unread(), version, pages);
    }

    /// Reads what is new, as opening the page does.
    public void open(Viewer viewer, ConversationId id) {
        read(viewer, id, Wish.NONE);
    }

    /// The last stretch, with a form that came back.
    public ConversationPage withForm(
            Viewer viewer, ConversationId id, MessageForm form, Problems problems) {
        return again(viewer, id, new Forms(form, problems, Problems.none()));
    }

    /// The last stretch, with what is wrong with the company.
    public ConversationPage withCompany(Viewer viewer, ConversationId id, Problems problems) {
        return again(viewer, id, new Forms(MessageForm.fresh("", ids), Problems.none(), problems));
    }

    /// The page's two forms as they stand.
    private record Forms(MessageForm form, Problems problems, Problems companyProblems) {}

    private ConversationPage again(Viewer viewer, ConversationId id, Forms forms) {
        var conversation = access.toRead(viewer, id);
        return page(
                viewer,
                conversation,
                stretch(conversation, Wish.NONE),
                null,
                conversation.version(),
                forms);
    }

    /// What was asked for, or where they left off when there is nothing of that.
    private Stretch stretch(Conversation conversation, Wish wish) {
        var asked = asked(conversation, wish);
        return asked == null || asked.rows().isEmpty() ? leftOff(conversation) : asked;
    }

    private @Nullable Stretch asked(Conversation conversation, Wish wish) {
        if (wish.before() != null) {
            return before(conversation, wish.before());
        }
        return wish.from() == null
                ? null
                : from(conversation, wish.from(), wish.anew() ? FETCHED_ANEW : MESSAGES);
    }

    private Stretch leftOff(Conversation conversation) {
        int unread = conversation.unread();
        return unread > MESSAGES - CONTEXT
                ? from(conversation, conversation.lastSeq() - unread + 1 - CONTEXT, MESSAGES)
                : before(conversation, conversation.lastSeq() + 1);
    }

    private Stretch from(Conversation conversation, int seq, int limit) {
        var rows = messages.from(conversation, seq, limit + 1);
        boolean later = rows.size() > limit;
        var shown = later ? rows.subList(0, limit) : rows;
        return new Stretch(shown, isEarlier(conversation, shown), later);
    }

    private Stretch before(Conversation conversation, int seq) {
        var rows = messages.before(conversation, seq, MESSAGES + 1);
        boolean earlier = rows.size() > MESSAGES;
        var shown = earlier ? rows.subList(1, rows.size()) : rows;
        return new Stretch(shown, earlier, seq <= conversation.lastSeq());
    }

    private static boolean isEarlier(Conversation conversation, List<MessageRow> rows) {
        return !rows.isEmpty() && rows.getFirst().seq() > conversation.own().fromSeq() + 1;
    }

    /// The version that the page shows: one more than it was made with when being seen is told to
    /// others. What happened in between is not in it, so that the page then asks anew.
    private int see(Viewer viewer, Conversation conversation, Stretch stretch) {
        notifications.readAll(viewer, conversation.id().path());
        int seen =
                stretch.later() && !stretch.rows().isEmpty()
                        ? stretch.rows().getLast().seq()
                        : conversation.lastSeq();
        if (seen <= conversation.own().readSeq()) {
            return conversation.version();
        }
        var version = receipts.advance(conversation, seen, clock.instant());
        if (version.isEmpty()) {
            return conversation.version();
        }
        badge.publish(List.of(viewer.id()));
        if (!conversation.own().receipts()) {
            return conversation.version();
        }
        topic.publish(conversation.id(), version.get());
        return conversation.version() + 1;
    }

    private ConversationPage page(
            Viewer viewer,
            Conversation conversation,
            Stretch stretch,
            @Nullable Integer unreadFrom,
            int version,
            Forms forms) {
        int firstUnread = unreadFrom != null ? unreadFrom : firstUnread(conversation);
        var other = conversation.other();
        return new ConversationPage(
                conversation,
                other == null ? null : bylines.of(viewer, other.card()),
                conversation.others().stream()
                        .filter(each -> !conversation.isPair())
                        .filter(each ->
                                conversation.company().contains(each)
                                        || conversation.asked().contains(each))
                        .map(each -> someone(viewer, each))
                        .toList(),
                views(viewer, conversation, stretch.rows(), firstUnread),
                stretch.later() ? null : Receipt.of(conversation, stretch.rows()),
                stretch.earlier(),
                stretch.later(),
                firstUnread == 0 ? null : firstUnread,
                version,
                WritingPolicy.of(viewer, conversation, clock.instant()),
                forms.form(),
                files.waiting(viewer, conversation.id()),
                forms.problems(),
                forms.companyProblems());
    }

    private ConversationPage.Someone someone(Viewer viewer, Participant participant) {
        return new ConversationPage.Someone(
                bylines.of(viewer, participant.card()), !participant.isIn());
    }

    /// 0 where nothing is unread, or nothing was read before.
    private static int firstUnread(Conversation conversation) {
        int read = Math.max(conversation.own().readSeq(), conversation.own().fromSeq());
        return conversation.unread() == 0 || read == conversation.own().fromSeq() ? 0 : read + 1;
    }

    private List<MessageView> views(
            Viewer viewer, Conversation conversation, List<MessageRow> rows, int firstUnread) {
        var views = new ArrayList<MessageView>();
        MessageRow before = null;
        boolean marked = false;
        var editable = clock.instant().minus(MessageLimits.EDITABLE);
        for (var row : rows) {
            boolean own = viewer.is(row.author().id());
            boolean first = !marked && firstUnread > 0 && row.seq() >= firstUnread;
            marked |= first;
            boolean day = before == null || !day(viewer, before).equals(day(viewer, row));
            boolean begins =
                    day || first || before == null || !before.author().equals(row.author());
            views.add(
                    new MessageView(
                            row,
                            conversation.id(),
                            own,
                            begins,
                            day,
                            first,
                            own && !row.takenBack() && row.writtenAt().isAfter(editable)));
            before = row;
        }
        return views;
    }

    private static LocalDate day(Viewer viewer, MessageRow row) {
        return row.writtenAt().atZone(viewer.zone()).toLocalDate();
    }
}
