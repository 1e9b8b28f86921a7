package org.consilium.moderation;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Whether a member may write something now, and else the sentence that says why not and from when
/// on. Asked by every module that takes what members write; what was typed stays in the form.
@Component
public class WritingLimits {
    private final Sanctions sanctions;
    private final TrustLevels levels;
    private final ModerationChoices settings;
    private final Clock clock;

    WritingLimits(
            Sanctions sanctions, TrustLevels levels, ModerationChoices settings, Clock clock) {
        this.sanctions = sanctions;
        this.levels = levels;
        this.settings = settings;
        this.clock = clock;
    }

    /// Empty where nothing stands against it.
    public Optional<Message> refusal(Viewer writer, Piece piece) {
        var member = writer.id();
        if (!sanctions.mayWrite(member)) {
            return Optional.of(
                    Message.of(
                            "Your account is suspended. Nothing is lost: the page of the decision says why and until when."));
        }
        var limit = sanctions.limit(member);
        if (limit.isPresent()) {
            return limited(writer, limit.get(), piece);
        }
        boolean mayBeNew = sanctions.isHeldBack(member) || !writer.isVerified(clock.instant());
        return mayBeNew && levels.of(writer) == TrustLevel.NEW ? asNew(piece) : Optional.empty();
    }

    private Optional<Message> limited(Viewer writer, Sanction limit, Piece piece) {
        var until = day(writer, limit);
        if (piece.starts()) {
            return Optional.of(
                    Message.of(
                            "A moderator limited your writing: you can reply, and start something new again after {day}. Your notices say why. What you typed is still here.",
                            "day",
                            until));
        }
        if (piece.writtenInADay().getAsInt() >= settings.now().limitedPostsPerDay()) {
            return Optional.of(
                    Message.of(
                            "A moderator limited your writing to {n, plural, one {# post} other {# posts}} a day until {day}. Your notices say why. What you typed is still here.",
                            "n",
                            settings.now().limitedPostsPerDay(),
                            "day",
                            until));
        }
        return Optional.empty();
    }

    private Optional<Message> asNew(Piece piece) {
        if (piece.links() > settings.now().newLinks()) {
            return Optional.of(
                    Message.of(
                            "New members can put {n, plural, =0 {no link} one {# link} other {# links}} into a post. Take some out, or send them in another post.",
                            "n",
                            settings.now().newLinks()));
        }
        if (piece.mentions() > settings.now().newMentions()) {
            return Optional.of(
                    Message.of(
                            "New members can mention {n, plural, =0 {nobody} one {# colleague} other {# colleagues}} in a post.",
                            "n",
                            settings.now().newMentions()));
        }
        if (piece.writtenInADay().getAsInt() >= settings.now().newPostsPerDay()) {
            return Optional.of(
                    Message.of(
                            "New members can write {n, plural, one {# post} other {# posts}} a day. What you typed is still here: send it tomorrow.",
                            "n",
                            settings.now().newPostsPerDay()));
        }
        return Optional.empty();
    }

    private static String day(Viewer reader, Sanction limit) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader.locale())
                .format(ZonedDateTime.ofInstant(limit.endsAt(), reader.zone()));
    }
}
