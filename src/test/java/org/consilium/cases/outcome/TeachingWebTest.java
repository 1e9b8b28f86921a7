package org.consilium.cases.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.cases.CaseWorld;
import org.consilium.cases.CaseWorld.Published;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.search.finding.SearchWorld;
import org.consilium.search.index.Follower;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What one can learn from a case: asked with its outcome, printed, and found.
@ConsiliumTest
class TeachingWebTest {
    private static final String TRUTH = "Pityriasis rosea";

    private final MockMvc web;
    private final CaseWorld world;
    private final Follower follower;
    private final Ids ids;
    private final String word = SearchWorld.word();
    private Published report;

    TeachingWebTest(MockMvc web, ApplicationContext context, Follower follower, Ids ids) {
        this.web = web;
        this.world = new CaseWorld(context);
        this.follower = follower;
        this.ids = ids;
        this.report = world.publish(Cast.AMARA);
    }

    @BeforeEach
    void publish() {
        report = world.publish(Cast.AMARA);
    }

    private ResultActions tell(String teaching) throws Exception {
        return web.perform(
                post(report.id().path() + "/outcome")
                        .with(SignedIn.as(Cast.AMARA))
                        .param("version", "0")
                        .param("submission", new org.consilium.cases.CaseId(ids.next()).shortForm())
                        .param("kind", "KNOWN")
                        .param("diagnosis", TRUTH)
                        .param("established", "HISTOLOGY")
                        .param("teaching", teaching));
    }

    @Test
    void isAskedWithTheOutcome() throws Exception {
        tell("  ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("what one can learn from it.")));
        assertThat(world.count("outcome", report)).isZero();
    }

    @Test
    void isPrintedWithWhatReadersThought() throws Exception {
        world.commit(Cast.BRUNO, report, "Ringworm", 60);
        print().andExpect(content().string(not(containsString("Ringworm"))));
        tell("Look for the " + word + ".");
        print().andExpect(content().string(containsString(word)))
                .andExpect(content().string(containsString("Ringworm")))
                .andExpect(content().string(containsString("60 %")))
                .andExpect(content().string(not(containsString("Correct it"))));
        web.perform(get(report.id().path() + "/pdf").with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isOk());
    }

    private ResultActions print() throws Exception {
        return web.perform(get(report.id().path() + "/print").with(SignedIn.as(Cast.KOFI)));
    }

    @Test
    void isFoundByTheSearch() throws Exception {
        tell("Look for the " + word + " before the rash.").andExpect(status().isSeeOther());
        follower.catchUp();
        search(Cast.KOFI).andExpect(content().string(containsString(report.path())));
        search(Cast.HANA).andExpect(content().string(not(containsString(report.path()))));
    }

    private ResultActions search(Cast one) throws Exception {
        return web.perform(get("/search").param("q", word).with(SignedIn.as(one)));
    }
}
