package org.consilium.discussions.starting;

import java.util.Optional;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.Place;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.TypedTags;
import org.consilium.discussions.drafts.Draft;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.model.PostGate;
import org.consilium.discussions.model.PostLimits;
import org.consilium.platform.NotFound;
import org.consilium.ui.Problems;
import org.consilium.ui.TypedText;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;

/// What is typed to start a thread. Tags are parted by commas.
public record ThreadForm(
        String place,
        String kind,
        String title,
        String body,
        String specialty,
        String tags,
        String submission) {

    public ThreadForm(
            @Nullable String place,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String body,
            @Nullable String specialty,
            @Nullable String tags,
            @Nullable String submission) {
        this.place = or(place);
        this.kind = or(kind);
        this.title = or(title);
        this.body = or(body);
        this.specialty = or(specialty);
        this.tags = or(tags);
        this.submission = or(submission);
    }

    public ThreadForm with(Draft draft) {
        return new ThreadForm(
                place,
                kind,
                draft.title(),
                draft.body(),
                draft.specialty(),
                draft.tags(),
                submission);
    }

    ThreadForm with(PostGate.Replaced replaced) {
        return new ThreadForm(
                place,
                kind,
                replaced.title(),
                replaced.body(),
                specialty,
                replaced.tags(),
                submission);
    }

    PostGate.Wording wording() {
        return new PostGate.Wording(
                TypedText.line(title), TypedText.lines(body), TypedTags.of(tags));
    }

    public DraftKey.Start draftKey() {
        return new DraftKey.Start(kindOrNotFound(), placeOrNotFound());
    }

    public Place placeOrNotFound() {
        return Place.parse(place).orElseThrow(NotFound::new);
    }

    public ThreadKind kindOrNotFound() {
        return switch (kind) {
            case "question" -> ThreadKind.QUESTION;
            case "article" -> ThreadKind.ARTICLE;
            default -> throw new NotFound();
        };
    }

    NewThread cleaned(Specialties specialties) {
        return new NewThread(
                placeOrNotFound(),
                kindOrNotFound(),
                TypedText.line(title),
                TypedText.lines(body),
                Optional.of(specialty)
                        .filter(code -> specialties.find(code).isPresent())
                        .orElse(null),
                TypedTags.of(tags));
    }

    public static Problems check(NewThread thread) {
        var problems = Problems.none();
        PostLimits.checkTitle(thread.title(), problems);
        PostLimits.checkBody(thread.body(), problems);
        PostLimits.checkTags(thread.tags(), problems);
        return problems;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
