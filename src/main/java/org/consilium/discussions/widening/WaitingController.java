package org.consilium.discussions.widening;

import java.time.Clock;
import java.time.Duration;
import org.consilium.people.Bylines;
import org.consilium.platform.Access;
import org.consilium.platform.Settings;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How many questions wait for an answer, for administrators: numbers, not questions.
@Controller
class WaitingController {
    private static final String PATH = "/administration/waiting-questions";

    private final WaitingQueries queries;
    private final Bylines bylines;
    private final Settings settings;
    private final Clock clock;

    WaitingController(WaitingQueries queries, Bylines bylines, Settings settings, Clock clock) {
        this.queries = queries;
        this.bylines = bylines;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Who.ADMINISTRATOR)
    Screen show(Viewer viewer) {
        var now = clock.instant();
        var oldest = settings.duration(WideningChoices.OLDEST);
        var patience = settings.duration(WidenAfter.SETTING);
        return Screen.of(
                "discussions/waiting",
                new WaitingPage(
                        queries.bySpecialty(now.minus(oldest), now.minus(patience)).stream()
                                .map(line -> named(viewer, line))
                                .toList(),
                        oldest.toDays(),
                        patience));
    }

    private WaitingPage.Line named(Viewer viewer, WaitingPage.Line line) {
        return line.specialty().isEmpty()
                ? line
                : line.called(bylines.specialty(viewer.locale(), line.specialty()));
    }

    /// Its place among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        private static final int ORDER = 40;

        @Bean
        static AdminPage waitingQuestionsPage(
                WaitingQueries queries, Settings settings, Clock clock) {
            return new AdminPage(
                    AdminPage.Section.WAITING,
                    ORDER,
                    Message.of("Questions without an answer"),
                    Message.of("Older than the time after which others are asked, by specialty."),
                    PATH,
                    Who.ADMINISTRATOR,
                    () -> {
                        var now = clock.instant();
                        Duration oldest = settings.duration(WideningChoices.OLDEST);
                        return queries.pulse(
                                now.minus(oldest),
                                now.minus(settings.duration(WidenAfter.SETTING)));
                    });
        }
    }
}
