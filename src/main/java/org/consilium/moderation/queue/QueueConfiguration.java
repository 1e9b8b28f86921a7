package org.consilium.moderation.queue;

import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long the queues of moderators are, among the administration's pages.
@Configuration(proxyBeanMethods = false)
class QueueConfiguration {
    private static final int REPORTS = 20;
    private static final int APPEALS = 30;
    private static final int NUMBERS = 40;

    @Bean
    static AdminPage reportsPage(PulseQueries pulse) {
        return new AdminPage(
                AdminPage.Section.WAITING,
                REPORTS,
                Message.of("Reports"),
                Message.of("What members reported and nobody has decided yet."),
                "/moderation",
                Who.MODERATOR,
                pulse::matters);
    }

    @Bean
    static AdminPage appealsPage(PulseQueries pulse) {
        return new AdminPage(
                AdminPage.Section.WAITING,
                APPEALS,
                Message.of("Appeals"),
                Message.of("Decisions somebody appealed against, for another moderator."),
                "/moderation/appeals",
                Who.MODERATOR,
                pulse::appeals);
    }

    @Bean
    static AdminPage transparencyPage() {
        return new AdminPage(
                AdminPage.Section.INSTANCE,
                NUMBERS,
                Message.of("Numbers of moderation"),
                Message.of("Reports, decisions and appeals by month, as everybody sees them."),
                "/transparency",
                Who.ANYONE);
    }
}
