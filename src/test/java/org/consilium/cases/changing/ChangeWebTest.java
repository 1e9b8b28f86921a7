package org.consilium.cases.changing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CaseId;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.model.Readership;
import org.consilium.cases.publication.PublishCase;
import org.consilium.cases.publication.PublishOutcome;
import org.consilium.discussions.ThreadId;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.Samples;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Wanted;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Attachment;
import org.consilium.ui.Problems;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Changes of a published case: kept as they are typed, and published through the gate.
@ConsiliumTest
class ChangeWebTest {
    private static final String TYPED = "Fever that went on, typed and not sent.";

    private final MockMvc web;
    private final CasesWorld world;
    private final Files files;
    private final JdbcClient database;

    ChangeWebTest(
            MockMvc web,
            CaseDrafts drafts,
            PublishCase publishCase,
            Viewers viewers,
            Files files,
            JdbcClient database,
            Clock clock) {
        this.web = web;
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
        this.files = files;
        this.database = database;
    }

    private ResultActions save(CaseId id, String text, int version) throws Exception {
        return web.perform(
                fields(post(id.path() + "/change"), text)
                        .accept("application/json")
                        .param("version", Integer.toString(version)));
    }

    private static MockHttpServletRequestBuilder fields(
            MockHttpServletRequestBuilder request, String text) {
        return request.with(SignedIn.as(Cast.BRUNO))
                .param("question", "Would you anticoagulate after this bleed?")
                .param("presentation", text)
                .param("specialty", "cardiology");
    }

    @Test
    void keepsWhatIsTyped() throws Exception {
        var published = world.published(Cast.BRUNO, Readership.VERIFIED, false);
        var id = published.id();
        save(id, TYPED, 0).andExpect(status().isOk());
        web.perform(get(id.path() + "/edit").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString(TYPED)))
                .andExpect(content().string(containsString("They are not published yet.")));
        web.perform(get(published.thread().path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(not(containsString(TYPED))));
        web.perform(fields(post(id.path() + "/edit"), TYPED).param("seen", "2"))
                .andExpect(status().isSeeOther());
        assertThat(kept(id)).isZero();
    }

    @Test
    void overwritesNoOtherWindow() throws Exception {
        var id = world.published(Cast.BRUNO, Readership.VERIFIED, false).id();
        save(id, TYPED, 0).andExpect(status().isOk());
        save(id, "From an older window.", 0)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(TYPED)));
        web.perform(
                        post(id.path() + "/change")
                                .param("_method", "delete")
                                .with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isSeeOther());
        assertThat(kept(id)).isZero();
        web.perform(post(id.path() + "/change").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
    }

    private int kept(CaseId id) {
        return database.sql("select count(*) from cases.revision_draft where case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private PublishOutcome.Published pictured(boolean sealed) {
        CaseText text = CasesWorld.text("Fever for a week.");
        var id = world.draft(Cast.BRUNO, text);
        var tray = CaseDrafts.tray(Cast.BRUNO.id(), id);
        var content = new ByteArrayResource(Samples.picture("png", 400, 300));
        FileId file =
                ((TakeOutcome.Taken) files.take(tray, Wanted.PICTURE, "a.png", content)).file();
        files.describe(Cast.BRUNO.id(), java.util.Map.of(file, "A hand"), Problems.none());
        files.review(Cast.BRUNO.id(), file, 0);
        return (PublishOutcome.Published)
                world.publish(Cast.BRUNO, id, Readership.VERIFIED, sealed);
    }

    private Attachment picture(ThreadId thread) {
        return files.of("thread", thread.value()).getFirst();
    }

    private MockHttpServletRequestBuilder described(
            PublishOutcome.Published published, String alt) {
        var picture = picture(published.thread()).id();
        return fields(post(published.id().path() + "/edit"), "Fever for a week.")
                .param("seen", "2")
                .param("attachments", "shown")
                .param("attached", picture)
                .param("reviewed-" + picture, "0")
                .param("alt-" + picture, alt);
    }

    @Test
    void describesAPictureAnewUnderASealedName() throws Exception {
        for (var sealed : List.of(true, false)) {
            var published = pictured(sealed);
            web.perform(described(published, "A left hand, from above"))
                    .andExpect(status().isSeeOther());
            assertThat(picture(published.thread()).alt()).isEqualTo("A left hand, from above");
        }
    }

    @Test
    void holdsADescriptionThatTellsThePatient() throws Exception {
        var published = pictured(false);
        var told = "The hand of Mr. Walter Huber";
        web.perform(described(published, told))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Walter Huber")));
        assertThat(picture(published.thread()).alt()).isEqualTo("A hand");
        web.perform(described(published, told).param("use", "all"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Huber"))));
        var picture = picture(published.thread()).id();
        save(published.id(), TYPED, 0);
        web.perform(
                fields(post(published.id().path() + "/change"), TYPED)
                        .accept("application/json")
                        .param("version", "1")
                        .param("attachments", "shown")
                        .param("attached", picture)
                        .param("alt-" + picture, told));
        assertThat(picture(published.thread()).alt()).isEqualTo("A hand");
    }
}
