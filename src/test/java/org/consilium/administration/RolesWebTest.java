package org.consilium.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.Colleagues;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class RolesWebTest {
    private final MockMvc web;
    private final JdbcClient database;
    private final DemoMembers demoMembers;
    private final Sessions sessions;
    private final TestClock clock;

    RolesWebTest(
            MockMvc web,
            JdbcClient database,
            DemoMembers demoMembers,
            Sessions sessions,
            TestClock clock) {
        this.web = web;
        this.database = database;
        this.demoMembers = demoMembers;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Test
    void findsByNameAddressAndHandle() throws Exception {
        var dora = Colleagues.make(demoMembers, "Dora Xylander");
        for (var query : List.of("dora xyl", dora.handle(), dora.handle() + "@demo")) {
            web.perform(
                            get("/administration/members")
                                    .param("q", query)
                                    .with(SignedIn.as(Cast.GRETA)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Dora Xylander")));
        }
        web.perform(get("/administration/members").param("q", "%").with(SignedIn.as(Cast.GRETA)))
                .andExpect(content().string(containsString("Nobody found")));
    }

    @Test
    void grantsAndTakesAwayWithAReason() throws Exception {
        var emil = Colleagues.make(demoMembers, "Emil Yde");
        grant(emil, "MODERATOR", "He moderates the cardiology rooms.")
                .andExpect(status().isSeeOther());
        assertThat(rolesOf(emil)).containsExactly("MODERATOR");
        take(emil, "MODERATOR", "He has asked to be relieved.").andExpect(status().isSeeOther());
        assertThat(rolesOf(emil)).isEmpty();
        web.perform(get("/account/access").with(SignedIn.as(emil.id())))
                .andExpect(content().string(containsString("Granted a role")))
                .andExpect(content().string(containsString("He has asked to be relieved.")));
    }

    @Test
    void bearsBeingSentTwice() throws Exception {
        var frida = Colleagues.make(demoMembers, "Frida Zoll");
        for (int i = 0; i < 2; i++) {
            grant(frida, "VERIFIER", "She verifies.").andExpect(status().isSeeOther());
        }
        for (int i = 0; i < 2; i++) {
            take(frida, "VERIFIER", "No more.").andExpect(status().isSeeOther());
        }
        assertThat(rolesOf(frida)).isEmpty();
        assertThat(entriesOn(frida)).isEqualTo(2);
    }

    @Test
    void keepsTheLastAdministrator() throws Exception {
        take("greta", "ADMINISTRATOR", "I am leaving.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("This is the last administrator.")))
                .andExpect(content().string(containsString("I am leaving.")));
        web.perform(get("/administration").with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isOk());
    }

    @Test
    void keepsAuditingApart() throws Exception {
        grant("greta", "AUDITOR", "I want to see.").andExpect(status().isConflict());
        grant("kofi", "ADMINISTRATOR", "He helps.").andExpect(status().isConflict());
    }

    @Test
    void asksForARoleAndAReason() throws Exception {
        var gustav = Colleagues.make(demoMembers, "Gustav Aal");
        grant(gustav, "VERIFIER", " ").andExpect(status().isUnprocessableContent());
        grant(gustav, "KING", "He wishes.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("He wishes.")));
        assertThat(rolesOf(gustav)).isEmpty();
    }

    @Test
    void letsNobodyElseGrant() throws Exception {
        for (var one : List.of(Cast.FARID, Cast.KOFI, Cast.BRUNO, Cast.HANA)) {
            web.perform(
                            post("/administration/members/" + one.handle() + "/roles")
                                    .param("role", "ADMINISTRATOR")
                                    .param("reason", "Mine.")
                                    .with(SignedIn.as(one)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void asksALeftBrowserForProof() throws Exception {
        var hanne = Colleagues.make(demoMembers, "Hanne Ibsen");
        var token = sessions.open(Cast.GRETA.id(), "a test", "127.0.0.1");
        clock.advance(Duration.ofMinutes(16));
        web.perform(
                        post("/administration/members/" + hanne.handle() + "/roles")
                                .param("role", "ADMINISTRATOR")
                                .param("reason", "She runs it with me.")
                                .cookie(new Cookie("session", token))
                                .with(SignedIn.nobody()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Show once more who you are")))
                .andExpect(content().string(containsString("She runs it with me.")));
        assertThat(rolesOf(hanne)).isEmpty();
        sessions.endAll(Cast.GRETA.id(), null);
    }

    @Test
    void signsAMemberOutEverywhere() throws Exception {
        var ida = Colleagues.make(demoMembers, "Ida Jensen");
        var token = sessions.open(ida.id(), "a stolen telephone", "127.0.0.1");
        var path = "/administration/members/" + ida.handle() + "/sessions";
        web.perform(delete(path).with(SignedIn.as(Cast.FARID))).andExpect(status().isNotFound());
        assertThat(sessions.find(token)).isPresent();
        web.perform(delete(path).with(SignedIn.as(Cast.GRETA))).andExpect(status().isSeeOther());
        assertThat(sessions.find(token)).isEmpty();
        web.perform(get("/account/access").with(SignedIn.as(ida.id())))
                .andExpect(content().string(containsString("Signed a member out everywhere")));
    }

    private ResultActions grant(Member member, String role, String reason) throws Exception {
        return grant(member.handle(), role, reason);
    }

    private ResultActions grant(String handle, String role, String reason) throws Exception {
        return web.perform(
                post("/administration/members/" + handle + "/roles")
                        .param("role", role)
                        .param("reason", reason)
                        .with(SignedIn.as(Cast.GRETA)));
    }

    private ResultActions take(Member member, String role, String reason) throws Exception {
        return take(member.handle(), role, reason);
    }

    private ResultActions take(String handle, String role, String reason) throws Exception {
        return web.perform(
                delete("/administration/members/" + handle + "/roles")
                        .param("role", role)
                        .param("reason", reason)
                        .with(SignedIn.as(Cast.GRETA)));
    }

    private List<String> rolesOf(Member member) {
        return database.sql("select role from accounts.role_grant where member_id = :id")
                .param("id", member.id().value())
                .query(String.class)
                .list();
    }

    private int entriesOn(Member member) {
        return database.sql(
                        "select count(*) from audit.entry where owner_id = :id and deed like 'accounts.role.%'")
                .param("id", member.id().value())
                .query(Integer.class)
                .single();
    }
}
