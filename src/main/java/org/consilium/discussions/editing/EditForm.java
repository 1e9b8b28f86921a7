package org.consilium.discussions.editing;

import java.util.List;
import org.consilium.discussions.TypedTags;
import org.consilium.discussions.drafts.Draft;
import org.consilium.discussions.model.PostGate;
import org.consilium.discussions.model.PostLimits;
import org.consilium.ui.Problems;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;

/// What is typed to change a post; a reply has no title, specialty and tags. `revisions` is how
/// many changes the writer had seen.
public record EditForm(
        String title, String body, String specialty, String tags, Integer revisions) {
    public EditForm(
            @Nullable String title,
            @Nullable String body,
            @Nullable String specialty,
            @Nullable String tags,
            @Nullable Integer revisions) {
        this.title = or(title);
        this.body = or(body);
        this.specialty = or(specialty);
        this.tags = or(tags);
        this.revisions = revisions == null ? 0 : revisions;
    }

    static EditForm of(Post post) {
        return new EditForm(
                post.titleOrEmpty(),
                post.body(),
                post.specialty() == null ? "" : post.specialty(),
                String.join(", ", post.tags()),
                post.revisions());
    }

    EditForm with(Draft draft) {
        return new EditForm(
                draft.title(), draft.body(), draft.specialty(), draft.tags(), revisions);
    }

    /// The same words, typed with `now` in sight.
    EditForm after(Post now) {
        return new EditForm(title, body, specialty, tags, now.revisions());
    }

    EditForm with(PostGate.Replaced replaced) {
        return new EditForm(
                replaced.title(), replaced.body(), specialty, replaced.tags(), revisions);
    }

    PostGate.Wording wording() {
        return new PostGate.Wording(cleanTitle(), cleanBody(), cleanTags());
    }

    PostGate.Wording replyWording() {
        return PostGate.Wording.ofReply(cleanBody());
    }

    String cleanTitle() {
        return TypedText.line(title);
    }

    String cleanBody() {
        return TypedText.lines(body);
    }

    List<String> cleanTags() {
        return TypedTags.of(tags);
    }

    Problems check(boolean withTitle) {
        var problems = Problems.none();
        if (withTitle) {
            PostLimits.checkTitle(cleanTitle(), problems);
        }
        PostLimits.checkBody(cleanBody(), problems);
        if (withTitle) {
            PostLimits.checkTags(cleanTags(), problems);
        }
        return problems;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
