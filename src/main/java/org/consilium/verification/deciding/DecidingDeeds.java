package org.consilium.verification.deciding;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.platform.Item;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.verification.model.Claim;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What verifiers see and do is put on record; the claimant sees it. And how long the queue is.
@Configuration(proxyBeanMethods = false)
class DecidingDeeds {
    static final Deed VIEW = new Deed("verification.claim.view", Message.of("Looked at a claim"));
    static final Deed EVIDENCE =
            new Deed(
                    "verification.evidence.view", Message.of("Downloaded the evidence of a claim"));
    static final Deed DECIDE =
            new Deed("verification.claim.decide", Message.of("Decided on a claim"));

    @Bean
    static Deeds deedsOfDeciding() {
        return Deeds.of(VIEW, EVIDENCE, DECIDE);
    }

    @Bean
    static AdminPage claimsPage() {
        return new AdminPage(
                        AdminPage.Section.WAITING,
                        10,
                        Message.of("Claims"),
                        Message.of("Clinicians who wait for two verifiers to decide."),
                        "/verification/queue",
                        Who.VERIFIER)
                .counting(QueueRepository.PULSE);
    }

    static Item item(Claim claim) {
        return new Item("claim", claim.id().value());
    }
}
