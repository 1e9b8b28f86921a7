package org.consilium.discussions.drafts;

import org.jspecify.annotations.Nullable;

/// All that any of our forms may hold; what a form has not is empty. Kept as typed, but for the one
/// character the database cannot hold.
public record DraftForm(
        String title, String body, String tags, String specialty, String submission, int version) {
    private static final int LONGEST = 100_000;

    public DraftForm(
            @Nullable String title,
            @Nullable String body,
            @Nullable String tags,
            @Nullable String specialty,
            @Nullable String submission,
            @Nullable Integer version) {
        this(
                keepable(title),
                keepable(body),
                keepable(tags),
                keepable(specialty),
                keepable(submission),
                version == null ? 0 : version.intValue());
    }

    public boolean isTooLong() {
        return title.length() + body.length() + tags.length() + specialty.length() > LONGEST;
    }

    private static String keepable(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "");
    }
}
