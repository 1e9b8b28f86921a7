package org.consilium.cases.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.Readership;
import org.consilium.cases.publication.PublishCase;
import org.consilium.cases.sealing.WithdrawalCodes;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class WithdrawCaseDbTest {
    private static final String STORY = "Three weeks of fever and a new murmur";

    private final MockMvc web;
    private final CasesWorld world;
    private final Threads threads;
    private final WithdrawCase withdrawCase;
    private final WithdrawalCodes codes;
    private final JdbcClient database;
    private final Clock clock;

    WithdrawCaseDbTest(
            MockMvc web,
            CaseDrafts drafts,
            PublishCase publishCase,
            Viewers viewers,
            Threads threads,
            WithdrawCase withdrawCase,
            WithdrawalCodes codes,
            DataSource source,
            Clock clock) {
        this.web = web;
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
        this.threads = threads;
        this.withdrawCase = withdrawCase;
        this.codes = codes;
        this.database = JdbcClient.create(source);
        this.clock = clock;
    }

    @Test
    void takesEverythingOutByThePatientsCode() throws Exception {
        var published = world.published(Cast.BRUNO, Readership.VERIFIED, false);
        var path = published.thread().path();
        threads.reply(world.viewer(Cast.AMARA), published.thread(), "> " + STORY + "\n\nEcho.");
        web.perform(get(path).with(SignedIn.as(Cast.ELIF)))
                .andExpect(content().string(containsString(STORY)));

        web.perform(
                        post("/withdraw")
                                .with(SignedIn.nobody())
                                .param(
                                        "code",
                                        codes.printed(published.id()).toLowerCase(Locale.ROOT)))
                .andExpect(status().isSeeOther());

        web.perform(get(path).with(SignedIn.as(Cast.ELIF)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This case was withdrawn")))
                .andExpect(content().string(not(containsString(STORY))));
        web.perform(get(path).with(SignedIn.as(Cast.HANA))).andExpect(status().isNotFound());
        assertThat(count("discussions.reply", "body", published.thread().value())).isZero();
        assertThat(
                        database.sql("select body from discussions.thread_text where thread_id = ?")
                                .param(published.thread().value())
                                .query(String.class)
                                .single())
                .isEqualTo("-");
    }

    private long count(String table, String column, UUID thread) {
        return database.sql(
                        "select count(*) from %s where thread_id = ? and %s <> '-'"
                                .formatted(table, column))
                .param(thread)
                .query(Long.class)
                .single();
    }

    @Test
    void knowsNoOtherCode() throws Exception {
        web.perform(post("/withdraw").with(SignedIn.nobody()).param("code", "0000-0000-0000-0000"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("No case has this code")));
    }

    @Test
    void letsOnlyItsAuthorWithdraw() throws Exception {
        var published = world.published(Cast.BRUNO, Readership.VERIFIED, false);
        var path = published.id().path() + "/withdrawal";
        web.perform(post(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        web.perform(post(path).with(SignedIn.as(Cast.BRUNO))).andExpect(status().isSeeOther());
        web.perform(get(published.thread().path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("This case was withdrawn")));
    }

    @Test
    void forgetsTheSecondTime() {
        var published = world.published(Cast.BRUNO, Readership.VERIFIED, false);
        var code = codes.printed(published.id());
        assertThat(withdrawCase.withdraw(code, clock.instant())).isTrue();
        assertThat(withdrawCase.withdraw(code, clock.instant())).isTrue();
    }
}
