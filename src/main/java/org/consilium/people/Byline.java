package org.consilium.people;

import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A [MemberCard] in one reader's language: what `ui/person` takes. `line` is null where there is
/// nothing to say; `verifiedPath` is null for who is not verified now; `photo` for who has none.
public record Byline(
        MemberId id,
        String name,
        String path,
        @Nullable String line,
        boolean verified,
        @Nullable String verifiedPath,
        @Nullable String photo) {}
