package org.consilium.verification;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Cast;
import org.consilium.testing.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What happens to a claim, done as people do it: through the pages.
public record ClaimSteps(MockMvc web, JdbcClient database, DemoMembers demoMembers) {

    public Member claimant(String name) throws Exception {
        return claimant(name, "MED-" + Integer.toUnsignedString(name.hashCode()));
    }

    public Member claimant(String name, String number) throws Exception {
        var member = Colleagues.make(demoMembers, name);
        web.perform(
                        Colleagues.form("AU", number)
                                .file(Colleagues.pdf())
                                .with(SignedIn.as(member.id())))
                .andExpect(status().isSeeOther());
        return member;
    }

    public ResultActions decide(Cast verifier, Member claimant, String verdict, String reason)
            throws Exception {
        var path = "/verification/claims/" + Colleagues.claimOf(database, claimant) + "/decision";
        return web.perform(
                post(path)
                        .param("verdict", verdict)
                        .param("reason", reason)
                        .with(SignedIn.as(verifier)));
    }

    public boolean isVerified(Member member) {
        return database.sql(
                        "select exists (select from verification.pub_verified where member_id = ?)")
                .param(member.id().value())
                .query(Boolean.class)
                .single();
    }
}
