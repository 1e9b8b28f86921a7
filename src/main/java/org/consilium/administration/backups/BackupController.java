package org.consilium.administration.backups;

import java.time.Clock;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// When the instance was saved last; saving itself is a command, not a page.
@Controller
class BackupController {
    private static final int SHOWN = 50;

    private final BackupQueries backups;
    private final Clock clock;

    BackupController(BackupQueries backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    @GetMapping("/administration/backups")
    @Access(Who.ADMINISTRATOR)
    Screen list() {
        return Screen.of(
                "administration/backups", new BackupsPage(backups.newest(SHOWN), clock.instant()));
    }

    /// Its place among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        @Bean
        static AdminPage backupsPage(BackupQueries backups, Clock clock) {
            return new AdminPage(
                    AdminPage.Section.WORKINGS,
                    30,
                    Message.of("Backups"),
                    Message.of(
                            "When this instance was saved last; it should never be two days ago."),
                    "/administration/backups",
                    Who.ADMINISTRATOR,
                    () -> new BackupsPage(backups.newest(SHOWN), clock.instant()).pulse());
        }
    }
}
