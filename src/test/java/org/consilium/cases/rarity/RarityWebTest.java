package org.consilium.cases.rarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CaseId;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.Readership;
import org.consilium.cases.publication.PublishCase;
import org.consilium.files.Files;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A case that names nobody and could be nobody else's.
@ConsiliumTest
class RarityWebTest {
    private static final String RARE =
            "Fabry disease, diagnosed in 2021, with burning hands. The patient lives in Liechtenstein.";
    private static final String HELD = "Too few people are like this patient";

    private final MockMvc web;
    private final CasesWorld world;
    private final CaseRarity rarity;
    private final CaseAccess cases;
    private final Files files;
    private final JdbcClient database;
    private final Ids ids;

    RarityWebTest(
            MockMvc web,
            CaseDrafts drafts,
            PublishCase publishCase,
            Viewers viewers,
            CaseRarity rarity,
            CaseAccess cases,
            Files files,
            JdbcClient database,
            Ids ids,
            Clock clock) {
        this.web = web;
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
        this.rarity = rarity;
        this.cases = cases;
        this.files = files;
        this.database = database;
        this.ids = ids;
    }

    @Test
    void holdsWhatCouldBeNobodyElse() throws Exception {
        var id = world.draft(Cast.BRUNO, CasesWorld.text(RARE));
        var page = held(form(id));
        assertThat(page.select("#f-rarity").text())
                .contains("Fabry disease is rare")
                .contains("fewer than one person")
                .contains("Liechtenstein")
                .contains("Say “Europe” instead of “Liechtenstein”.")
                .contains("Tell the age less finely: 60 or older.")
                .contains("Leave out the year");
        assertThat(page.select("input[name=kept]").val()).isEqualTo("In the record");
        assertThat(state(id)).isEqualTo("DRAFT");
    }

    @Test
    void letsPassWhatTellsLess() throws Exception {
        var id = world.draft(Cast.BRUNO, CasesWorld.text(RARE));
        var less =
                Jsoup.parse(
                        web.perform(form(id).param("generalise", "all"))
                                .andExpect(status().isOk())
                                .andReturn()
                                .getResponse()
                                .getContentAsString());
        assertThat(less.select("#f-rarity")).isEmpty();
        web.perform(form(id)).andExpect(status().isSeeOther());
        assertThat(cases.forPatient(id).orElseThrow().text().presentation())
                .startsWith("Fabry disease, diagnosed")
                .doesNotContain("Liechtenstein");
    }

    @Test
    void changesOneThingAtATime() throws Exception {
        var id = world.draft(Cast.BRUNO, CasesWorld.text(RARE));
        web.perform(form(id).param("generalise", "date")).andExpect(status().isOk());
        assertThat(cases.forPatient(id).orElseThrow().text().presentation())
                .startsWith("Fabry disease, diagnosed some time ago, with burning hands.")
                .contains("Liechtenstein");
        web.perform(form(id).param("generalise", "age")).andExpect(status().isOk());
        assertThat(String.valueOf(cases.forPatient(id).orElseThrow().text().age()))
                .isEqualTo("LATE");
        web.perform(form(id).param("generalise", "nothing")).andExpect(status().isOk());
    }

    /// A reason opens the gate for a town; nothing opens this.
    @Test
    void takesNoReasonForATown() throws Exception {
        var id =
                world.draft(
                        Cast.BRUNO,
                        CasesWorld.text("Fabry disease with burning hands, seen in Basel."));
        var kept = form(id);
        for (var choice : held(form(id)).select("select[name^=keep-]")) {
            kept.param(choice.attr("name"), "published");
        }
        assertThat(held(kept).select("#f-rarity").text())
                .contains("Say “Switzerland” instead of “Basel”.");
    }

    @Test
    void holdsAChangeAlike() throws Exception {
        var published = world.published(Cast.BRUNO, Readership.VERIFIED, false);
        var edit = published.id().path() + "/edit";
        web.perform(change(edit).param("generalise", "all"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Liechtenstein"))));
        web.perform(change(edit))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(HELD)));
        web.perform(get(published.thread().path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(not(containsString("Liechtenstein"))));
    }

    @Test
    void holdsAnEndThatMakesItRare() throws Exception {
        var id =
                world.draft(
                        Cast.BRUNO, CasesWorld.text("Burning hands in a man from Liechtenstein."));
        world.publish(Cast.BRUNO, id, Readership.VERIFIED, false);
        web.perform(outcome(id, "Fabry disease"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(HELD)))
                .andExpect(content().string(containsString(id.path() + "/edit")));
        assertThat(
                        database.sql("select count(*) from cases.outcome where case_id = :id")
                                .param("id", id.value())
                                .query(Long.class)
                                .single())
                .isZero();
        web.perform(outcome(id, "Carpal tunnel syndrome")).andExpect(status().isSeeOther());
    }

    @Test
    void letsTheDemoWorldPass() {
        var rare = new ArrayList<String>();
        List<java.util.UUID> published =
                database.sql("select id from cases.report where state = 'PUBLISHED'")
                        .query(java.util.UUID.class)
                        .list();
        for (var each : published) {
            var report = cases.forPatient(new CaseId(each)).orElseThrow();
            var images = files.of("thread", report.threadOrThrow().value());
            if (rarity.of(report.id(), report.text(), images).isHeld()) {
                rare.add(report.text().question());
            }
        }
        assertThat(rare).isEmpty();
        assertThat(published).hasSizeGreaterThan(10);
    }

    private Document held(MockHttpServletRequestBuilder request) throws Exception {
        var response = web.perform(request).andExpect(status().is(422)).andReturn().getResponse();
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletRequestBuilder form(CaseId id) {
        return post(id.path() + "/publication")
                .with(SignedIn.as(Cast.BRUNO))
                .param("version", Integer.toString(cases.forPatient(id).orElseThrow().version()))
                .param("basis", "given")
                .param("scope", "discussion")
                .param("day", "2026-11-01")
                .param("kept", "In the record")
                .param("audience", "verified")
                .param("name", "real");
    }

    private static MockHttpServletRequestBuilder change(String path) {
        return post(path)
                .with(SignedIn.as(Cast.BRUNO))
                .param("question", "Would you anticoagulate after this bleed?")
                .param("age", "seventies")
                .param("presentation", RARE)
                .param("specialty", "cardiology")
                .param("seen", "2");
    }

    private MockHttpServletRequestBuilder outcome(CaseId id, String diagnosis) {
        return post(id.path() + "/outcome")
                .with(SignedIn.as(Cast.BRUNO))
                .param("version", "0")
                .param("submission", new CaseId(ids.next()).shortForm())
                .param("kind", "KNOWN")
                .param("diagnosis", diagnosis)
                .param("established", "GENETICS")
                .param("teaching", "Burning hands have more than one cause.");
    }

    private String state(CaseId id) {
        return cases.forPatient(id).orElseThrow().state().name();
    }
}
