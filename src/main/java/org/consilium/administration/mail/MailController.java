package org.consilium.administration.mail;

import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How mail fares.
@Controller
class MailController {
    private final MailQueries mails;

    MailController(MailQueries mails) {
        this.mails = mails;
    }

    @GetMapping("/administration/mail")
    @Access(Who.ADMINISTRATOR)
    Screen show() {
        return Screen.of("administration/mail", mails.health());
    }

    /// Its place among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        @Bean
        static AdminPage mailPage() {
            return new AdminPage(
                            AdminPage.Section.WAITING,
                            50,
                            Message.of("Mail"),
                            Message.of(
                                    "What waits to be sent, what was given up, and when one was sent last."),
                            "/administration/mail",
                            Who.ADMINISTRATOR)
                    .counting(MailQueries.FAILED);
        }
    }
}
