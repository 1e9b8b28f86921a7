package org.consilium.accounts.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Somebody;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Coming, going and failing to are on record.
@ConsiliumTest
class AuditWebTest {
    private final MockMvc web;
    private final DemoMembers members;
    private final Ids ids;
    private final JdbcClient database;

    AuditWebTest(MockMvc web, DemoMembers members, Ids ids, JdbcClient database) {
        this.web = web;
        this.members = members;
        this.ids = ids;
        this.database = database;
    }

    private List<String> recordOf(Member member) {
        return database.sql(
                        "select deed || ' ' || outcome from audit.entry"
                                + " where owner_id = :owner order by at, id")
                .param("owner", member.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void recordsSignInFailureAndSignOut() throws Exception {
        var member = Somebody.among(members, ids);
        for (var password : List.of("wrong password", Cast.PASSWORD)) {
            web.perform(
                    post("/sign-in")
                            .with(SignedIn.nobody())
                            .param("email", Somebody.email(member))
                            .param("password", password));
        }
        web.perform(post("/sign-out").with(SignedIn.as(member.id())));
        web.perform(
                post("/account/sessions")
                        .param("_method", "delete")
                        .with(SignedIn.as(member.id())));
        assertThat(recordOf(member))
                .containsExactly(
                        "accounts.sign-in FAILED",
                        "accounts.sign-in DONE",
                        "accounts.sign-out DONE",
                        "accounts.sessions.end DONE");
    }

    @Test
    void recordsChangesOfPasswords() throws Exception {
        var member = Somebody.among(members, ids);
        for (var old : List.of("wrong password", Cast.PASSWORD)) {
            web.perform(
                    post("/account/password")
                            .with(SignedIn.as(member.id()))
                            .param("old", old)
                            .param("password", "five words in a row"));
        }
        assertThat(recordOf(member))
                .containsExactly(
                        "accounts.password.change FAILED", "accounts.password.change DONE");
    }
}
