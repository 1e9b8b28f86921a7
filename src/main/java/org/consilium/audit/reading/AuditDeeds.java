package org.consilium.audit.reading;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Auditors are on record as well.
@Configuration(proxyBeanMethods = false)
class AuditDeeds {
    static final Deed READ = new Deed("audit.list.view", Message.of("Looked at the audit"));
    static final Deed EXPORT = new Deed("audit.list.export", Message.of("Exported the audit"));

    private static final int LATE = 95;

    @Bean
    static Deeds deedsOfAudit() {
        return Deeds.of(READ, EXPORT);
    }

    @Bean
    static AdminPage auditPage() {
        return new AdminPage(
                AdminPage.Section.PEOPLE,
                LATE,
                Message.of("Audit"),
                Message.of("Who did or saw what; for auditors, who change nothing."),
                "/audit",
                Who.AUDITOR);
    }

    @Bean
    static NavItem auditPlace() {
        return new NavItem(LATE, Message.of("Audit"), "/audit", "eye", Who.AUDITOR);
    }
}
