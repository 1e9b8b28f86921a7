package org.consilium.cases.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.Readership;
import org.consilium.cases.publication.PublishCase;
import org.consilium.cases.publication.PublishOutcome;
import org.consilium.moderation.ModerationWorld;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What concerns a case under a sealed name reaches who wrote it, and nothing is written down by
/// which somebody else could tell who that is.
@ConsiliumTest
class SealedAuthorReachedWebTest {
    private final MockMvc web;
    private final CasesWorld world;
    private final ModerationWorld moderation;
    private final JdbcClient database;
    private final TestClock clock;

    SealedAuthorReachedWebTest(
            MockMvc web,
            CaseDrafts drafts,
            PublishCase publishCase,
            Viewers viewers,
            ModerationWorld moderation,
            JdbcClient database,
            TestClock clock) {
        this.web = web;
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
        this.moderation = moderation;
        this.database = database;
        this.clock = clock;
    }

    private PublishOutcome.Published published() {
        return world.published(Cast.ELIF, Readership.VERIFIED, true);
    }

    private ResultActions page(String path, Cast one) throws Exception {
        return web.perform(get(path).with(SignedIn.as(one)));
    }

    @Test
    void saysThatTheOutcomeIsWaitedFor() throws Exception {
        var id = published().id();
        page("/cases/mine", Cast.ELIF)
                .andExpect(content().string(not(containsString(id.path() + "/outcome"))));
        clock.advance(Duration.ofDays(31));
        page("/cases/mine", Cast.ELIF)
                .andExpect(content().string(containsString("30 days have passed")))
                .andExpect(content().string(containsString(id.path() + "/outcome")));
        page("/cases", Cast.ELIF)
                .andExpect(content().string(containsString("wait for their outcome")));
        page("/", Cast.ELIF)
                .andExpect(
                        content().string(containsString("of your cases wait for their outcome")));
        page("/cases/mine", Cast.KOFI).andExpect(content().string(not(containsString(id.path()))));
    }

    @Test
    void readsWhyAModeratorHidTheCase() throws Exception {
        var published = published();
        var item = ModerationWorld.item(published.thread());
        moderation.decide(web, Cast.FARID, moderation.reported(web, item), "HIDE");
        var decision = "/decisions/" + decision(published);
        page("/cases/mine", Cast.ELIF).andExpect(content().string(containsString(decision)));
        page(published.thread().path(), Cast.ELIF)
                .andExpect(content().string(containsString(decision)));
        page(decision, Cast.ELIF).andExpect(status().isOk());
        page(decision, Cast.AMARA).andExpect(status().isNotFound());
        web.perform(
                        post(decision + "/appeal")
                                .with(SignedIn.as(Cast.ELIF))
                                .param("words", "Nobody is harassed here."))
                .andExpect(status().isSeeOther());
        page(decision, Cast.ELIF)
                .andExpect(content().string(containsString("Nobody is harassed here.")));
        assertThat(appellant(published)).isNotEqualTo(Cast.ELIF.id().value().toString());
    }

    private String decision(PublishOutcome.Published published) {
        var id =
                database.sql("select decision_id from moderation.pub_decision where item_id = :id")
                        .param("id", published.thread().value())
                        .query(java.util.UUID.class)
                        .single();
        return new org.consilium.moderation.DecisionId(id).shortForm();
    }

    private String appellant(PublishOutcome.Published published) {
        return database.sql(
                        "select a.member_id::text from moderation.appeal a"
                                + " join moderation.pub_decision d on d.decision_id = a.decision_id"
                                + " where d.item_id = :id")
                .param("id", published.thread().value())
                .query(String.class)
                .single();
    }
}
