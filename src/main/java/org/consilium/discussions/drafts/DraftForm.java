package org.consilium.discussions.drafts;

import org.jspecify.annotations.Nullable;

/// All that any of our forms may hold; what a form has not is empty. Kept as typed, but for the one
/// character the database cannot hold.
public record DraftForm(
        String title,
        String body,
        String tags,
        String specialty,
        String submission,
        Integer version) {
    private static final int LONGEST = 100_000;

    public DraftForm(
            @Nullable String title,
            @Nullable String body,
            @Nullable String tags,
            @Nullable String specialty,
            @Nullable String submission,
            @Nullable Integer version) {
        this.title = keepable(title);
        this.body = keepable(body);
        this.tags = keepable(tags);
        this.specialty = keepable(specialty);
        this.submission = keepable(submission);
        this.version = version == null ? 0 : version;
    }

    public boolean isTooLong() {
        return title.length() + body.length() + tags.length() + specialty.length() > LONGEST;
    }

    private static String keepable(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "");
    }
}
