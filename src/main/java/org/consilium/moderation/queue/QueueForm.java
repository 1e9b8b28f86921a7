package org.consilium.moderation.queue;

import org.jspecify.annotations.Nullable;

/// What the address of the queue asks for.
record QueueForm(String show, String reason, String kind, String room) {
    QueueForm(
            @Nullable String show,
            @Nullable String reason,
            @Nullable String kind,
            @Nullable String room) {
        this.show = show == null ? "" : show;
        this.reason = reason == null ? "" : reason;
        this.kind = kind == null ? "" : kind;
        this.room = room == null ? "" : room;
    }
}
