package org.consilium.cases.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CaseId;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.Readership;
import org.consilium.cases.publication.PublishCase;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class ProofWebTest {
    private static final byte[] FORM =
            "%PDF-1.4\nI agree. Walter Huber\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String WHY = "The hospital asks whether the patient agreed.";

    private final MockMvc web;
    private final CasesWorld world;
    private final JdbcClient database;

    ProofWebTest(
            MockMvc web,
            CaseDrafts drafts,
            PublishCase publishCase,
            Viewers viewers,
            JdbcClient database,
            Clock clock) {
        this.web = web;
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
        this.database = database;
    }

    private CaseId published(boolean sealed) {
        return world.published(Cast.BRUNO, Readership.VERIFIED, sealed).id();
    }

    private ResultActions keep(CaseId id, Cast one, byte[] content) throws Exception {
        var file = new MockMultipartFile("proof", "huber.pdf", "application/pdf", content);
        return web.perform(multipart(id.path() + "/proof").file(file).with(SignedIn.as(one)));
    }

    @Test
    void opensToItsAuthorAndNoReader() throws Exception {
        var id = published(false);
        keep(id, Cast.BRUNO, FORM).andExpect(status().isSeeOther());
        web.perform(get(id.path() + "/proof/file").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(FORM))
                .andExpect(header().string("Cache-Control", "private, no-store"));
        for (var path : List.of("/proof", "/proof/file")) {
            web.perform(get(id.path() + path).with(SignedIn.as(Cast.AMARA)))
                    .andExpect(status().isNotFound());
        }
        keep(id, Cast.AMARA, FORM).andExpect(status().isNotFound());
        web.perform(
                        post(id.path() + "/proof/inspection")
                                .with(SignedIn.as(Cast.AMARA))
                                .param("reason", WHY))
                .andExpect(status().isNotFound());
    }

    @Test
    void opensToAModeratorWithAReason() throws Exception {
        var id = published(false);
        keep(id, Cast.BRUNO, FORM);
        web.perform(get(id.path() + "/proof/file").with(SignedIn.as(Cast.FARID)))
                .andExpect(status().isNotFound());
        inspect(id, "Because").andExpect(status().is(422));
        assertThat(looks(id)).isZero();
        inspect(id, WHY).andExpect(status().isOk()).andExpect(content().bytes(FORM));
        assertThat(looks(id)).isEqualTo(1);
    }

    private ResultActions inspect(CaseId id, String reason) throws Exception {
        return web.perform(
                post(id.path() + "/proof/inspection")
                        .with(SignedIn.as(Cast.FARID))
                        .param("reason", reason));
    }

    private int looks(CaseId id) {
        return database.sql(
                        "select count(*) from audit.entry where deed = 'cases.proof.see'"
                                + " and item_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void keepsItUnreadable() throws Exception {
        var id = published(false);
        keep(id, Cast.BRUNO, FORM);
        var kept =
                database.sql("select content from cases.consent_proof where case_id = :id")
                        .param("id", id.value())
                        .query(byte[].class)
                        .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Huber");
        assertThat(Base64.getEncoder().encodeToString(kept)).isNotEmpty();
    }

    @Test
    void putsNoSealedAuthorOnRecord() throws Exception {
        var id = published(true);
        keep(id, Cast.BRUNO, FORM).andExpect(status().isSeeOther());
        web.perform(get(id.path() + "/proof/file").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isOk());
        assertThat(
                        database.sql(
                                        "select count(*) from audit.entry e where e.item_id = :id"
                                                + " and e::text like '%' || :author || '%'")
                                .param("id", id.value())
                                .param("author", Cast.BRUNO.id().value().toString())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void goesWithTheCase() throws Exception {
        var id = published(false);
        keep(id, Cast.BRUNO, FORM);
        web.perform(post(id.path() + "/withdrawal").with(SignedIn.as(Cast.BRUNO)));
        assertThat(
                        database.sql("select count(*) from cases.consent_proof where case_id = :id")
                                .param("id", id.value())
                                .query(Integer.class)
                                .single())
                .isZero();
        web.perform(get(id.path() + "/proof").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isNotFound());
    }

    @Test
    void takesFormsOnly() throws Exception {
        var id = published(false);
        keep(id, Cast.BRUNO, "<svg onload='x()'/>".getBytes(StandardCharsets.US_ASCII))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Only PDF, JPEG and PNG are taken")));
        keep(id, Cast.BRUNO, new byte[6 * 1024 * 1024])
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("at most 5 MB")));
    }
}
