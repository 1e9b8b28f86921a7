package org.consilium.notifications;

import java.util.List;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// What members are told. `text` names people and rooms only, never anything clinical and never a
/// title; `path` is where it leads. `about` are the things it is about, the nearest first (the
/// thread, then its room): members choose for each of them what they hear. `answers` is what a
/// reply to its mail answers, null where nobody answers. `actor` is who did it, null for nobody.
public record News(
        NotificationKind kind,
        Message text,
        String path,
        List<Item> about,
        @Nullable Item answers,
        @Nullable MemberId actor) {

    public News {
        about = List.copyOf(about);
    }

    public News(NotificationKind kind, Message text, String path) {
        this(kind, text, path, List.of(), null, null);
    }

    /// The same, about these things; the nearest first.
    public News about(Item... things) {
        return new News(kind, text, path, List.of(things), answers, actor);
    }

    /// The same, which may be answered by e-mail.
    public News answeredAt(Item thing) {
        return new News(kind, text, path, about, thing, actor);
    }

    /// The same, done by somebody.
    public News by(MemberId somebody) {
        return new News(kind, text, path, about, answers, somebody);
    }
}
