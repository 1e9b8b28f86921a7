package org.consilium.notifications.outbox;

import java.time.Instant;
import java.util.List;
import org.consilium.accounts.AccountMail.Addressee;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// A letter whose addressee is known, not yet written. `member` is null for who is none yet; `kind`
/// is the key of a notification kind, null for transactional mail. `lines` are those of a digest.
/// `answers` is what a reply to it answers; before `notBefore` it stays in the outbox.
public record Letter(
        Addressee to,
        @Nullable MemberId member,
        @Nullable String kind,
        Message subject,
        Message text,
        Message action,
        String path,
        List<Line> lines,
        @Nullable Item answers,
        @Nullable Instant notBefore) {

    /// One thing in a digest; `title` is what somebody wrote, for readers who wish to see it.
    public record Line(Message text, @Nullable String title, String path) {}

    public Letter {
        lines = List.copyOf(lines);
    }

    public Letter(
            Addressee to,
            @Nullable MemberId member,
            @Nullable String kind,
            Message subject,
            Message text,
            Message action,
            String path) {
        this(to, member, kind, subject, text, action, path, List.of(), null, null);
    }

    public Letter lines(List<Line> all) {
        return new Letter(to, member, kind, subject, text, action, path, all, answers, notBefore);
    }

    public Letter answering(@Nullable Item thing) {
        return new Letter(to, member, kind, subject, text, action, path, lines, thing, notBefore);
    }

    public Letter notBefore(Instant at) {
        return new Letter(to, member, kind, subject, text, action, path, lines, answers, at);
    }
}
