package org.consilium.files.logo;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the logo is chosen, and that it was.
@Configuration(proxyBeanMethods = false)
class LogoConfiguration {
    static final Deed CHANGED = new Deed("files.logo.change", Message.of("Changed the logo"));

    @Bean
    static Deeds deedsOfLogo() {
        return Deeds.of(CHANGED);
    }

    @Bean
    static AdminPage logoPage() {
        return new AdminPage(
                AdminPage.Section.INSTANCE,
                22,
                Message.of("Logo"),
                Message.of("A picture of your own at the head of every page."),
                "/administration/logo",
                Who.ADMINISTRATOR);
    }
}
