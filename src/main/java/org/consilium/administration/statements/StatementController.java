package org.consilium.administration.statements;

import java.util.List;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The statements that take the database's time.
@Controller
class StatementController {
    private static final String PATH = "/administration/statements";

    private final StatementQueries statements;

    StatementController(StatementQueries statements) {
        this.statements = statements;
    }

    @GetMapping(PATH)
    @Access(Who.ADMINISTRATOR)
    Screen list() {
        var slowest = statements.slowest();
        return Screen.of(
                "administration/statements",
                new StatementsPage(slowest.isPresent(), slowest.orElseGet(List::of)));
    }

    /// Its place among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        @Bean
        static AdminPage statementsPage() {
            return new AdminPage(
                    AdminPage.Section.WORKINGS,
                    30,
                    Message.of("Statements"),
                    Message.of("What the database spends its time on, the most first."),
                    PATH,
                    Who.ADMINISTRATOR);
        }
    }
}
