package org.consilium.search.query;

import java.time.Instant;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.search.SearchDocument.Progress;
import org.consilium.search.SearchDocument.Shape;
import org.jspecify.annotations.Nullable;

/// A document that fits, as the index knows it; not yet asked of its module.
public record Hit(
        Item item,
        Shape shape,
        Progress progress,
        @Nullable MemberId author,
        @Nullable Item place,
        String body,
        Instant createdAt,
        HitCursor cursor) {}
