package org.consilium.moderation.queue;

import org.consilium.platform.Sql;
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

    /// Both count what a partial index holds.
    @Sql
    private static final String MATTERS =
            """
            select count(*) as waiting, min(opened_at) as oldest from moderation.matter
            where closed_at is null
            """;

    @Sql
    private static final String APPEALS_WAITING =
            """
            select count(*) as waiting, min(appealed_at) as oldest from moderation.appeal
            where closed_at is null
            """;

    @Bean
    static AdminPage reportsPage() {
        return new AdminPage(
                        AdminPage.Section.WAITING,
                        REPORTS,
                        Message.of("Reports"),
                        Message.of("What members reported and nobody has decided yet."),
                        "/moderation",
                        Who.MODERATOR)
                .counting(MATTERS);
    }

    @Bean
    static AdminPage appealsPage() {
        return new AdminPage(
                        AdminPage.Section.WAITING,
                        APPEALS,
                        Message.of("Appeals"),
                        Message.of("Decisions somebody appealed against, for another moderator."),
                        "/moderation/appeals",
                        Who.MODERATOR)
                .counting(APPEALS_WAITING);
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
