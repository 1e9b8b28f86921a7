package org.consilium.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.audit.Audit;
import org.consilium.audit.Deed;
import org.consilium.audit.Note;
import org.consilium.audit.Outcome;
import org.consilium.platform.Cast;
import org.consilium.platform.Item;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Message;
import org.consilium.verification.ClaimSteps;
import org.consilium.verification.Colleagues;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@ConsiliumTest
class AuditWebTest {
    private static final Deed LOOK = new Deed("test.look", Message.of("Looked"));

    private final MockMvc web;
    private final Audit audit;
    private final JdbcClient database;
    private final DemoMembers demoMembers;
    private final ClaimSteps steps;

    AuditWebTest(MockMvc web, Audit audit, JdbcClient database, DemoMembers demoMembers) {
        this.web = web;
        this.audit = audit;
        this.database = database;
        this.demoMembers = demoMembers;
        this.steps = new ClaimSteps(web, database, demoMembers);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"KOFI"},
            mode = EnumSource.Mode.EXCLUDE)
    void isThereForAuditorsOnly(Cast one) throws Exception {
        for (var path :
                List.of("/audit", "/audit/entries/csv", "/audit/entries/json", "/audit/chain")) {
            web.perform(get(path).with(SignedIn.as(one))).andExpect(status().isNotFound());
        }
    }

    @Test
    void offersTheAuditorNothingToChange() throws Exception {
        var page = page("/audit", Cast.KOFI);
        assertThat(page.select(".page__body form[method=post]")).isEmpty();
        for (var request :
                List.of(post("/audit"), delete("/audit"), delete("/audit/entries/csv"))) {
            web.perform(request.with(SignedIn.as(Cast.KOFI))).andExpect(status().isNotFound());
        }
    }

    @Test
    void recordsWhoLookedAtAClaim() throws Exception {
        var gita = steps.claimant("Gita Raman");
        var claim = Colleagues.claimOf(database, gita);
        web.perform(get("/verification/claims/" + claim).with(SignedIn.as(Cast.FARID)));
        web.perform(
                get("/verification/claims/" + claim + "/evidence").with(SignedIn.as(Cast.GRETA)));
        steps.decide(Cast.FARID, gita, "REFUSE", "The file shows somebody else.");

        assertThat(deedsOn(gita))
                .containsExactly(
                        "verification.claim.view DONE",
                        "verification.evidence.view DONE",
                        "verification.claim.decide DONE");
        var entries = page("/audit?item=claim-" + claim, Cast.KOFI).select("main .entry");
        assertThat(entries).hasSize(3);
        assertThat(entries.getFirst().text())
                .contains(
                        "Farid Rahimi",
                        "Decided on a claim",
                        "of Gita Raman",
                        "verifier",
                        "127.0.0.x");
        var own = page("/account/access", gita);
        assertThat(own.select("main .entry__title").eachText())
                .containsExactly("Farid Rahimi", "Greta Lindqvist", "Farid Rahimi");
        assertThat(own.text()).contains("Downloaded the evidence of a claim", "as verifier");
        assertThat(own.text()).doesNotContain("127.0.0.");
    }

    /// An entry stays for good: of where somebody came from it holds the network, as sessions do.
    @Test
    void keepsNoWholeAddress() throws Exception {
        for (var address : List.of("203.0.113.7", "2001:db8:1:2::7")) {
            web.perform(
                    get("/audit")
                            .with(SignedIn.as(Cast.KOFI))
                            .with(request -> {
                                request.setRemoteAddr(address);
                                return request;
                            }));
        }
        assertThat(
                        database.sql("select distinct address from audit.entry")
                                .query(String.class)
                                .list())
                .contains("203.0.113.x", "2001:db8:1::")
                .allMatch(kept -> kept.isEmpty() || kept.endsWith(".x") || kept.endsWith("::"));
    }

    @Test
    void showsNobodyWhatIsAnothers() throws Exception {
        var lone = Colleagues.make(demoMembers, "Lone Olsen");
        steps.claimant("Mara Petrova");
        assertThat(page("/account/access", lone).select("main .entry")).isEmpty();
        assertThat(page("/account/access", lone).text()).contains("Nobody yet");
    }

    @Test
    void findsByWhoWhatWhenAndOutcome() throws Exception {
        var nils = Colleagues.make(demoMembers, "Nils Quist");
        audit.record(Note.of(nils.id(), LOOK).ended(Outcome.REFUSED).because("He was asked to."));
        assertThat(found("who=Nils+Quist")).isEqualTo(1);
        assertThat(found("who=" + nils.handle())).isEqualTo(1);
        assertThat(found("who=" + nils.handle() + "&outcome=DONE")).isZero();
        assertThat(found("who=" + nils.handle() + "&outcome=REFUSED&deed=test.look")).isEqualTo(1);
        assertThat(found("who=" + nils.handle() + "&from=2026-11-22&to=2026-11-22")).isEqualTo(1);
        assertThat(found("who=" + nils.handle() + "&to=2026-11-21")).isZero();
        assertThat(found("who=" + nils.handle() + "&from=2026-11-23")).isZero();
        assertThat(found("who=nobody-of-that-name")).isZero();
        assertThat(found("who=" + nils.handle() + "&deed=verification.claim.view")).isZero();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "item=claim-0000",
                "item=%00",
                "from=yesterday",
                "from=-99999-01-01",
                "to=999999999-12-31",
                "outcome=%22%3E%3Cscript%3E",
                "who=%25",
                "who=%5C",
                "deed='",
            })
    void bearsWhateverIsTyped(String query) throws Exception {
        web.perform(
                        get("/audit?"
                                        + query.replace("%22", "\"")
                                                .replace("%3E", ">")
                                                .replace("%3C", "<"))
                                .with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isOk());
    }

    @Test
    void recordsWhatTheAuditorLookedFor() throws Exception {
        var otto = Colleagues.make(demoMembers, "Otto Reyes");
        page("/audit?who=" + otto.handle(), Cast.KOFI);
        var details =
                database.sql(
                                "select details from audit.entry where deed = 'audit.list.view'"
                                        + " and details like :who")
                        .param("who", "%" + otto.id().value() + "%")
                        .query(String.class)
                        .list();
        assertThat(details).hasSize(1);
    }

    @Test
    void defusesFormulasInTheTable() throws Exception {
        var vera = Colleagues.make(demoMembers, "Vera Winter");
        audit.record(Note.of(vera.id(), LOOK).because("=HYPERLINK(\"http://evil.example\",\"x\")"));
        var table = export("csv", "who=" + vera.handle());
        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\"");
    }

    @Test
    void exportsEveryFieldAsJson() throws Exception {
        var yara = Colleagues.make(demoMembers, "Yara Zeman");
        var item = new Item("claim", yara.id().value());
        audit.record(Note.of(yara.id(), LOOK).about(item).whose(yara.id()).with("n", 3));
        var tree = new JsonMapper().readTree(export("json", "who=" + yara.handle()));
        assertThat(tree.size()).isEqualTo(1);
        var entry = tree.get(0);
        assertThat(entry.get("deed").asString()).isEqualTo("test.look");
        assertThat(entry.get("owner").asString()).isEqualTo(yara.id().value().toString());
        assertThat(entry.get("details").asString()).isEqualTo("{\"n\":\"3\"}");
        assertThat(entry.get("at").asString()).isEqualTo("2026-11-22T09:00:00Z");
    }

    @Test
    void exportsAnEmptyListToo() throws Exception {
        assertThat(export("csv", "who=nobody-of-that-name").lines()).hasSize(1);
        assertThat(new JsonMapper().readTree(export("json", "who=nobody-of-that-name"))).isEmpty();
    }

    private int found(String query) throws Exception {
        return page("/audit?" + query.replace("+", " "), Cast.KOFI).select("main .entry").size();
    }

    private String export(String format, String query) throws Exception {
        return web.perform(
                        get("/audit/entries/" + format + "?" + query).with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Document page(String path, Cast one) throws Exception {
        return page(path, one.id());
    }

    private Document page(String path, Member member) throws Exception {
        return page(path, member.id());
    }

    private Document page(String path, org.consilium.platform.MemberId member) throws Exception {
        var answer = web.perform(get(path).with(SignedIn.as(member))).andExpect(status().isOk());
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    private List<String> deedsOn(Member owner) {
        return database.sql(
                        "select deed || ' ' || outcome from audit.entry where owner_id = :owner"
                                + " and actor_id <> :owner order by at, id")
                .param("owner", owner.id().value())
                .query(String.class)
                .list();
    }
}
