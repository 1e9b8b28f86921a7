package org.consilium.cases.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CaseId;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.Readership;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ConsiliumTest
class PublicationWebTest {
    private final MockMvc web;
    private final CasesWorld world;

    PublicationWebTest(
            MockMvc web, CaseDrafts drafts, PublishCase publishCase, Viewers viewers, Clock clock) {
        this.web = web;
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
    }

    private static MockHttpServletRequestBuilder form(CaseId id, String version) {
        return post(id.path() + "/publication")
                .with(SignedIn.as(Cast.BRUNO))
                .param("version", version)
                .param("basis", "given")
                .param("scope", "discussion")
                .param("day", "2026-11-01")
                .param("kept", "In the record")
                .param("audience", "verified")
                .param("name", "real");
    }

    @Test
    void showsWhatCouldTellThePatient() throws Exception {
        var id = world.draft(Cast.BRUNO, CasesWorld.text("Mr. Walter Huber has a fever."));
        web.perform(form(id, "2"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Nothing was published")))
                .andExpect(content().string(containsString("In the record")));
        var replaced =
                web.perform(form(id, "2").param("use", "all"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(replaced).doesNotContain("Huber");
        web.perform(form(id, "3")).andExpect(status().isSeeOther());
        web.perform(get(id.path() + "/code").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("/withdraw")));
        web.perform(get(id.path() + "/code").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void asksForConsentAndReaders() throws Exception {
        var id = world.draft(Cast.BRUNO, CasesWorld.text("Fever for a week."));
        web.perform(
                        post(id.path() + "/publication")
                                .with(SignedIn.as(Cast.BRUNO))
                                .param("version", "2"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Say how the patient stands to this.")))
                .andExpect(content().string(containsString("Choose who may read it.")));
    }

    @Test
    void listsItForWhoMayReadIt() throws Exception {
        world.published(Cast.BRUNO, Readership.ofSpecialty("neurology"), false);
        web.perform(get("/cases").with(SignedIn.as(Cast.LENA)))
                .andExpect(content().string(containsString("anticoagulate after this bleed")));
        web.perform(get("/cases?specialty=dermatology").with(SignedIn.as(Cast.LENA)))
                .andExpect(content().string(not(containsString("anticoagulate after this bleed"))));
    }

    @Test
    void holdsAChangeLikeTheFirst() throws Exception {
        var published = world.published(Cast.BRUNO, Readership.VERIFIED, false);
        var edit = published.id().path() + "/edit";
        web.perform(get(edit).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        web.perform(change(edit, "Mrs. Anna Keller of Andermatt, fever.").param("seen", "2"))
                .andExpect(status().is(422));
        web.perform(change(edit, "Fever that went on.").param("seen", "2"))
                .andExpect(status().isSeeOther());
        web.perform(get(published.thread().path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("Fever that went on.")));
        web.perform(get(published.thread().path() + "/history").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("new murmur")));
    }

    private static MockHttpServletRequestBuilder change(String path, String text) {
        return post(path)
                .with(SignedIn.as(Cast.BRUNO))
                .param("question", "Would you anticoagulate after this bleed?")
                .param("presentation", text)
                .param("specialty", "cardiology");
    }
}
