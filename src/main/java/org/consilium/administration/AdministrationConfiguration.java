package org.consilium.administration;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Its place in the navigation, and what of it is put on record.
@Configuration(proxyBeanMethods = false)
public class AdministrationConfiguration {
    public static final Deed SETTING =
            new Deed("administration.setting.change", Message.of("Changed a setting"));
    public static final Deed ANNOUNCE =
            new Deed("administration.announcement.publish", Message.of("Announced something"));
    public static final Deed WITHDRAW =
            new Deed(
                    "administration.announcement.withdraw", Message.of("Withdrew an announcement"));
    public static final Deed RUN =
            new Deed("administration.job.run", Message.of("Had a job run at once"));
    public static final Deed SEARCH =
            new Deed("administration.member.search", Message.of("Searched members"));
    public static final Deed VIEW =
            new Deed("administration.member.view", Message.of("Looked at an account"));

    public static final Deed SIGN_OUT =
            new Deed(
                    "administration.member.sign-out", Message.of("Signed a member out everywhere"));
    public static final Deed COPY =
            new Deed(
                    "administration.instance.copy",
                    Message.of("Made a backup or an export of the whole instance"));

    private static final int LATE = 90;

    @Bean
    static Deeds deedsOfAdministration() {
        return Deeds.of(SETTING, ANNOUNCE, WITHDRAW, RUN, SEARCH, VIEW, SIGN_OUT, COPY);
    }

    @Bean
    static NavItem administrationPlace() {
        return new NavItem(
                LATE,
                Message.of("Administration"),
                "/administration",
                "settings",
                Who.ADMINISTRATOR);
    }
}
