package org.consilium.moderation;

import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A thing as it stands when it is reported. `title` and `body` are what people wrote and are kept
/// with the report; `author` is null for what nobody wrote; `place` is the room it is in, if it is
/// in one, as an item of kind [ModeratedPlace#kind].
public record Reported(
        Item item,
        String title,
        String body,
        String path,
        @Nullable MemberId author,
        @Nullable Item place) {}
