package org.consilium.moderation.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.ModeratedPlace;
import org.consilium.notifications.Mail;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.notifications.Outbox;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// Whom moderation tells what. Nothing of what was reported, no rule, no reason: those are on the
/// page a notice leads to. A decision about a member always comes by mail too: the law wants it to
/// reach them.
@Component
public class Notices {
    private static final NotificationKind DECISION =
            new NotificationKind(
                            "moderation.decision",
                            Message.of("decisions of moderators that concern me"),
                            false)
                    .forEverybody()
                    .icon("gavel");
    private static final NotificationKind REPORT =
            new NotificationKind(
                            "moderation.report", Message.of("what becomes of my reports"), false)
                    .forEverybody()
                    .icon("flag");
    private static final NotificationKind WAITING =
            new NotificationKind(
                            "moderation.waiting",
                            Message.of("reports and appeals that wait for me to decide"),
                            false)
                    .grouped(
                            "{count, plural, one {# report waits} other {# reports wait}} for a moderator")
                    .icon("flag");
    private static final String QUEUE = "/moderation";
    private static final String APPEALS = "/moderation/appeals";
    private static final String REPORTS = "/reports";

    private final Notifications notifications;
    private final Outbox outbox;
    private final ModeratorRepository moderators;
    private final Places places;

    Notices(
            Notifications notifications,
            Outbox outbox,
            ModeratorRepository moderators,
            Places places) {
        this.notifications = notifications;
        this.outbox = outbox;
        this.moderators = moderators;
        this.places = places;
    }

    /// A report waits: moderators are told, and the owners of the room; never its author.
    public void waits(@Nullable MemberId author, @Nullable Item place) {
        var text = Message.of("A report waits for a moderator");
        notifications.tellAll(without(moderators.all(), author), WAITING, text, QUEUE);
        if (place != null) {
            var path = places.card(place).map(ModeratedPlace.Card::path).orElse("");
            var owners = without(places.owners(place), author);
            notifications.tellAll(owners, WAITING, text, path + "/moderation");
        }
    }

    public void concerns(MemberId member, DecisionId decision) {
        tell(
                member,
                decision,
                Message.of(
                        "A moderator decided something that concerns you. The page says what and why."));
    }

    public void takenBack(MemberId member, DecisionId decision) {
        tell(
                member,
                decision,
                Message.of("A decision of a moderator that concerned you was taken back."));
    }

    public void upheld(MemberId member, DecisionId decision) {
        tell(member, decision, Message.of("Your appeal was decided. The page says what and why."));
    }

    public void reportsDecided(Collection<MemberId> reporters) {
        notifications.tellAll(
                reporters,
                REPORT,
                Message.of("Your report was decided. See what came of it."),
                REPORTS);
    }

    /// Of a report that was dismissed, and whose reporter asked that it be looked at again.
    public void doubtDecided(MemberId reporter) {
        notifications.tell(
                reporter,
                REPORT,
                Message.of("What you asked to be looked at again was decided."),
                REPORTS);
    }

    /// An appeal waits: moderators are told who may decide it.
    public void appealed(Collection<MemberId> decidedBefore) {
        var others =
                moderators.all().stream().filter(each -> !decidedBefore.contains(each)).toList();
        notifications.tellAll(
                others, WAITING, Message.of("An appeal waits for a moderator"), APPEALS);
    }

    private void tell(MemberId member, DecisionId decision, Message text) {
        notifications.tell(member, DECISION, text, decision.path());
        outbox.queue(
                Mail.transactional(
                        member,
                        Message.of("A decision that concerns you"),
                        text,
                        Message.of("Read it in Consilium"),
                        decision.path()));
    }

    private static List<MemberId> without(List<MemberId> all, @Nullable MemberId one) {
        return all.stream().filter(each -> !Objects.equals(each, one)).toList();
    }

    @Bean
    static NotificationKind moderationDecision() {
        return DECISION;
    }

    @Bean
    static NotificationKind moderationReport() {
        return REPORT;
    }

    @Bean
    static NotificationKind moderationWaiting() {
        return WAITING;
    }
}
