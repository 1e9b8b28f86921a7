package org.consilium.accounts.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.Somebody;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.model.Totp;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SentMail;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// An administrator lets somebody back in who has lost every factor.
@ConsiliumTest
class RescueWebTest {
    private static final String REASON = "Called her ward, she knew the code word of the rota.";

    private final MockMvc web;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final DemoMembers members;
    private final SentMail mail;
    private final JdbcClient database;
    private final Ids ids;

    RescueWebTest(
            MockMvc web,
            SecondFactors factors,
            Sessions sessions,
            DemoMembers members,
            SentMail mail,
            JdbcClient database,
            Ids ids) {
        this.web = web;
        this.factors = factors;
        this.sessions = sessions;
        this.members = members;
        this.mail = mail;
        this.database = database;
        this.ids = ids;
    }

    private Member guarded() {
        var member = Somebody.among(members, ids);
        factors.giveApp(member.id(), Totp.newSecret());
        factors.newRecoveryCodes(member.id());
        return member;
    }

    private ResultActions rescue(Cast by, Member member, String reason) throws Exception {
        return web.perform(
                post("/members/" + member.handle() + "/factors")
                        .param("_method", "delete")
                        .param("reason", reason)
                        .with(SignedIn.as(by)));
    }

    @Test
    void letsBackInByPassword() throws Exception {
        var member = guarded();
        var open = sessions.open(member.id(), "a test", "127.0.0.1");
        rescue(Cast.GRETA, member, REASON).andExpect(status().isSeeOther());
        assertThat(factors.of(member.id()).areSet()).isFalse();
        assertThat(factors.of(member.id()).recoveryCodes()).isZero();
        assertThat(sessions.find(open)).isEmpty();
        assertThat(mail.subjectsTo(Somebody.email(member)))
                .contains("The security of your account was changed");
        web.perform(
                        post("/sign-in")
                                .with(SignedIn.nobody())
                                .param("email", Somebody.email(member))
                                .param("password", Cast.PASSWORD))
                .andExpect(cookie().exists("session"));
    }

    @Test
    void asksForAReasonAndRecordsIt() throws Exception {
        var member = guarded();
        rescue(Cast.GRETA, member, "asked")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("how you made sure")));
        assertThat(factors.of(member.id()).areSet()).isTrue();
        rescue(Cast.GRETA, member, REASON);
        var why =
                database.sql(
                                "select why from audit.entry where owner_id = :owner"
                                        + " and deed = 'accounts.factor.rescue'")
                        .param("owner", member.id().value())
                        .query(String.class)
                        .single();
        assertThat(why).isEqualTo(REASON);
    }

    @Test
    void isForAdministratorsAndNotForOneself() throws Exception {
        var member = guarded();
        rescue(Cast.FARID, member, REASON).andExpect(status().isNotFound());
        web.perform(get("/members/greta/factors").with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isNotFound());
        assertThat(factors.of(member.id()).areSet()).isTrue();
    }
}
