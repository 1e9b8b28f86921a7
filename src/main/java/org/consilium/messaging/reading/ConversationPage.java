package org.consilium.messaging.reading;

import java.util.List;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.WritingPolicy;
import org.consilium.messaging.writing.MessageForm;
import org.consilium.people.Byline;
import org.consilium.ui.Attachment;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `messaging/conversation`, and of `messaging/sent`, the part that is fetched anew when
/// something changed. `files` wait to be sent with the form. `version` is the state shown;
/// `unreadFrom` where the line of the unread is kept.
public record ConversationPage(
        Conversation conversation,
        @Nullable Byline other,
        List<Someone> company,
        List<MessageView> messages,
        @Nullable Receipt receipt,
        boolean earlier,
        boolean later,
        @Nullable Integer unreadFrom,
        int version,
        WritingPolicy writing,
        MessageForm form,
        List<Attachment> files,
        Problems problems,
        Problems companyProblems) {

    /// Somebody else in a group; `asked` who has not answered yet.
    public record Someone(Byline byline, boolean asked) {}

    public ConversationPage {
        company = List.copyOf(company);
        messages = List.copyOf(messages);
        files = List.copyOf(files);
    }

    public String path() {
        return conversation.id().path();
    }

    /// Whether nothing else was said than the first message, which waits for an answer.
    public boolean waits() {
        return writing == WritingPolicy.WAITS;
    }

    public boolean mayWrite() {
        return writing == WritingPolicy.ALLOWED;
    }

    public String earlierPath() {
        return path() + "?before=" + messages.getFirst().row().seq();
    }

    public String laterPath() {
        return path() + "?from=" + (messages.getLast().row().seq() + 1);
    }

    /// Where this stretch is fetched anew, up to the newest message.
    public String freshPath() {
        int first = messages.isEmpty() ? 1 : messages.getFirst().row().seq();
        return path() + "?from=" + first + (unreadFrom == null ? "" : "&unread=" + unreadFrom);
    }

    public String draftAt() {
        return "/messages/drafts/" + conversation.id().shortForm();
    }

    public boolean isFull() {
        return company.size() + 1 >= Conversation.PEOPLE_AT_MOST;
    }
}
