package org.consilium.discussions.drafts;

import java.util.Locale;
import java.util.Optional;
import org.consilium.discussions.Place;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.files.Tray;
import org.consilium.platform.Id;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;

/// Which form a draft is of: a new question or article in a place, a reply in a thread, the edit of
/// a thread or of a reply. Each member has one draft for each.
public sealed interface DraftKey {
    record Start(ThreadKind kind, Place place) implements DraftKey {
        @Override
        public String text() {
            return lower(kind) + "-" + place.shortForm();
        }

        @Override
        public String path() {
            return "/threads/new?place=" + place.shortForm() + "&kind=" + lower(kind);
        }
    }

    record Reply(ThreadId thread) implements DraftKey {
        @Override
        public String text() {
            return "reply-" + thread.shortForm();
        }

        @Override
        public String path() {
            return thread.path() + "#answer";
        }
    }

    record EditThread(ThreadId thread) implements DraftKey {
        @Override
        public String text() {
            return "thread-" + thread.shortForm();
        }

        @Override
        public String path() {
            return thread.path() + "/edit";
        }
    }

    record EditReply(ReplyId reply) implements DraftKey {
        @Override
        public String text() {
            return "edit-" + reply.shortForm();
        }

        @Override
        public String path() {
            return "/replies/" + reply.shortForm() + "/edit";
        }
    }

    /// As it is kept, and as it stands in the address that saves it.
    String text();

    /// Where the form is.
    String path();

    /// Where files lie until the form is sent.
    default Tray tray(MemberId member) {
        return Tray.of(member, text());
    }

    /// Where the draft is saved.
    default String saveAt() {
        return "/drafts/" + text();
    }

    /// Reads [#text]; anything else is a page that is not there.
    static DraftKey of(String text) {
        var parts = text.split("-", 2);
        if (parts.length < 2) {
            throw new NotFound();
        }
        return read(parts[0], parts[1]).orElseThrow(NotFound::new);
    }

    private static Optional<DraftKey> read(String what, String which) {
        return switch (what) {
            case "question" ->
                    Place.parse(which).map(place -> new Start(ThreadKind.QUESTION, place));
            case "article" -> Place.parse(which).map(place -> new Start(ThreadKind.ARTICLE, place));
            case "reply" -> Id.parse(which).map(id -> new Reply(new ThreadId(id)));
            case "thread" -> Id.parse(which).map(id -> new EditThread(new ThreadId(id)));
            case "edit" -> Id.parse(which).map(id -> new EditReply(new ReplyId(id)));
            default -> Optional.empty();
        };
    }

    private static String lower(ThreadKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
