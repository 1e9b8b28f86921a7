package org.consilium.cases.sealing;

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
import java.util.UUID;
import javax.sql.DataSource;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CaseId;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.Readership;
import org.consilium.cases.publication.PublishCase;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class SealedAuthorDbTest {
    private final MockMvc web;
    private final CasesWorld world;
    private final CaseAccess access;
    private final JdbcClient database;

    SealedAuthorDbTest(
            MockMvc web,
            CaseDrafts drafts,
            PublishCase publishCase,
            Viewers viewers,
            CaseAccess access,
            DataSource source,
            Clock clock) {
        this.web = web;
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
        this.access = access;
        this.database = JdbcClient.create(source);
    }

    @Test
    void recognisesTheAuthorAndNobodyElse() {
        var published = world.published(Cast.LENA, Readership.VERIFIED, true);
        var report = access.toRead(world.viewer(Cast.AMARA), published.id());
        assertThat(report.isSealed()).isTrue();
        assertThat(access.isAuthor(world.viewer(Cast.LENA), report)).isTrue();
        assertThat(access.isAuthor(world.viewer(Cast.AMARA), report)).isFalse();
    }

    @Test
    void tellsReadersTheSpecialtyOnly() throws Exception {
        var published = world.published(Cast.LENA, Readership.VERIFIED, true);
        web.perform(get(published.thread().path()).with(SignedIn.as(Cast.ELIF)))
                .andExpect(content().string(containsString("Verified colleague, Neurology")))
                .andExpect(content().string(not(containsString("Lena"))));
        web.perform(get(published.thread().path()).with(SignedIn.as(Cast.LENA)))
                .andExpect(content().string(containsString("/edit")));
    }

    @Test
    void repliesUnderTheSameWords() throws Exception {
        var published = world.published(Cast.LENA, Readership.VERIFIED, true);
        web.perform(
                        post(published.thread().path() + "/replies")
                                .with(SignedIn.as(Cast.LENA))
                                .param("submission", new CaseId(UUID.randomUUID()).shortForm())
                                .param("body", "Thank you, that helps."))
                .andExpect(status().isSeeOther());
        web.perform(get(published.thread().path()).with(SignedIn.as(Cast.ELIF)))
                .andExpect(content().string(containsString("Thank you, that helps.")))
                .andExpect(content().string(not(containsString("Lena"))));
    }

    /// No row of any table holds the author's id beside the case's or its thread's.
    @Test
    void leavesNoJoinInTheDatabase() throws Exception {
        var published = world.published(Cast.LENA, Readership.VERIFIED, true);
        web.perform(get(published.thread().path()).with(SignedIn.as(Cast.LENA)));
        var joined = new ArrayList<String>();
        for (var table : tables()) {
            var rows =
                    database.sql(
                                    "select count(*) from %s t where t::text like :author and (t::text like :case or t::text like :thread)"
                                            .formatted(table))
                            .param("author", like(Cast.LENA.id().value()))
                            .param("case", like(published.id().value()))
                            .param("thread", like(published.thread().value()))
                            .query(Long.class)
                            .single();
            if (rows > 0) {
                joined.add(table);
            }
        }
        assertThat(joined).isEmpty();
    }

    private List<String> tables() {
        return database.sql(
                        "select format('%I.%I', table_schema, table_name) from information_schema.tables"
                                + " where table_type = 'BASE TABLE'"
                                + " and table_schema not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
    }

    private static String like(UUID id) {
        return "%" + id + "%";
    }

    @Test
    void opensANameByTwoKeepersOnly() throws Exception {
        var published = world.published(Cast.LENA, Readership.VERIFIED, true);
        var path = published.id().path() + "/unsealing";
        web.perform(get(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        database.sql(
                        "insert into accounts.role_grant (member_id, role, granted_by, granted_at)"
                                + " select :member, 'MODERATOR', :member, now()"
                                + " on conflict do nothing")
                .param("member", Cast.GRETA.id().value())
                .update();
        ask(path, Cast.FARID, "A court asks who treated the patient.");
        ask(path, Cast.FARID, "");
        web.perform(get(path).with(SignedIn.as(Cast.FARID)))
                .andExpect(content().string(not(containsString("Lena"))));
        ask(path, Cast.GRETA, "");
        web.perform(get(path).with(SignedIn.as(Cast.GRETA)))
                .andExpect(content().string(containsString("Lena Vogel")));
        web.perform(get("/cases/unsealings"))
                .andExpect(content().string(containsString("A court asks who treated")))
                .andExpect(content().string(containsString("Farid Rahimi")))
                .andExpect(content().string(not(containsString("Lena"))));
    }

    private void ask(String path, Cast keeper, String reason) throws Exception {
        web.perform(post(path).with(SignedIn.as(keeper)).param("reason", reason))
                .andExpect(status().isSeeOther());
    }
}
