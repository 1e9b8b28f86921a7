package org.consilium.accounts.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.Somebody;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SentMail;
import org.consilium.testing.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A browser is known again by its cookie; a new one is told to the member.
@ConsiliumTest
class NewDeviceWebTest {
    private static final String SUBJECT = "A new browser signed in to your account";
    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final MockMvc web;
    private final Sessions sessions;
    private final DemoMembers members;
    private final Ids ids;
    private final SentMail mail;
    private final JdbcClient database;

    NewDeviceWebTest(
            MockMvc web,
            Sessions sessions,
            DemoMembers members,
            Ids ids,
            SentMail mail,
            JdbcClient database) {
        this.web = web;
        this.sessions = sessions;
        this.members = members;
        this.ids = ids;
        this.mail = mail;
        this.database = database;
    }

    private Cookie signIn(Member member, MockHttpServletRequestBuilder request) throws Exception {
        var response =
                web.perform(
                                request.with(SignedIn.nobody())
                                        .header("User-Agent", FIREFOX)
                                        .with(from -> {
                                            from.setRemoteAddr("203.0.113.7");
                                            return from;
                                        })
                                        .param("email", Somebody.email(member))
                                        .param("password", Cast.PASSWORD))
                        .andReturn()
                        .getResponse();
        return Objects.requireNonNull(response.getCookie("device"));
    }

    @Test
    void saysNothingOfTheFirstBrowser() throws Exception {
        var member = Somebody.among(members, ids);
        signIn(member, post("/sign-in"));
        assertThat(mail.subjectsTo(Somebody.email(member))).doesNotContain(SUBJECT);
    }

    @Test
    void saysNothingOfABrowserItKnows() throws Exception {
        var member = Somebody.among(members, ids);
        var known = signIn(member, post("/sign-in"));
        var again = signIn(member, post("/sign-in").cookie(known));
        assertThat(again.getValue()).isEqualTo(known.getValue());
        assertThat(mail.subjectsTo(Somebody.email(member))).doesNotContain(SUBJECT);
    }

    @Test
    void tellsOfANewBrowser() throws Exception {
        var member = Somebody.among(members, ids);
        signIn(member, post("/sign-in"));
        signIn(member, post("/sign-in"));
        assertThat(mail.subjectsTo(Somebody.email(member))).contains(SUBJECT);
        var text =
                database.sql(
                                "select body_text from notifications.mail where to_address = :to"
                                        + " and subject = :subject")
                        .param("to", Somebody.email(member))
                        .param("subject", SUBJECT)
                        .query(String.class)
                        .single();
        assertThat(text)
                .contains("Firefox, Windows", "203.0.113.x", "22 Nov 2026", "/account/security")
                .doesNotContain("203.0.113.7");
    }

    /// A browser that two people share is new to the second of them only at first.
    @Test
    void knowsABrowserPerMember() throws Exception {
        var one = Somebody.among(members, ids);
        var other = Somebody.among(members, ids);
        var shared = signIn(one, post("/sign-in"));
        signIn(other, post("/sign-in"));
        signIn(other, post("/sign-in").cookie(shared));
        assertThat(mail.subjectsTo(Somebody.email(other))).contains(SUBJECT);
        assertThat(mail.subjectsTo(Somebody.email(one))).doesNotContain(SUBJECT);
    }

    @Test
    void showsDeviceNetworkAndWay() throws Exception {
        var member = Somebody.among(members, ids);
        signIn(member, post("/sign-in"));
        var page =
                web.perform(get("/account/security").with(SignedIn.as(member.id())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var lines = Jsoup.parse(page).select("#sessions .entry").text();
        assertThat(lines)
                .contains("Firefox, Windows", "203.0.113.x", "signed in by password", "last used")
                .doesNotContain("203.0.113.7");
        assertThat(sessions.list(member.id())).hasSize(2);
    }
}
