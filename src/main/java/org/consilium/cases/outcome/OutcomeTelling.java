package org.consilium.cases.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseReport;
import org.consilium.notifications.News;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What is told of outcomes: never what it was, nor whose case.
@Component
class OutcomeTelling {
    static final NotificationKind ASKED =
            new NotificationKind(
                            "cases.outcome-asked",
                            Message.of("cases of mine that wait for their outcome"),
                            true)
                    .icon("question");
    static final NotificationKind GIVEN =
            new NotificationKind(
                            "cases.outcome-given", Message.of("outcomes of cases I answered"), true)
                    .icon("check");

    /// What is older is no news: in the demo world.
    private static final Duration NEWS = Duration.ofDays(2);

    private final Notifications notifications;
    private final Clock clock;

    OutcomeTelling(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        static NotificationKind outcomeAskedKind() {
            return ASKED;
        }

        @Bean
        static NotificationKind outcomeGivenKind() {
            return GIVEN;
        }
    }

    void asked(MemberId author, CaseId id, int days) {
        var text =
                Message.of(
                        "You published a case {days} days ago. What was it in the end?",
                        "days",
                        days);
        notifications.tell(author, ASKED, text, id.path() + "/outcome");
    }

    void given(CaseReport report, Collection<MemberId> readers, boolean corrected, Instant at) {
        if (readers.isEmpty() || at.isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        var text =
                corrected
                        ? Message.of("The outcome of a case you answered was corrected.")
                        : Message.of("A case you answered has an outcome: see how near you were.");
        var news = new News(GIVEN, text, report.path()).about(report.threadOrThrow().item());
        var author = report.author();
        notifications.tellAll(readers, author == null ? news : news.by(author));
    }
}
