package org.consilium.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.Locale;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What members change of their own account.
@ConsiliumTest
class AccountWebTest {
    private static final String NEW_PASSWORD = "five words in a row";

    private final MockMvc web;
    private final Members members;
    private final DemoMembers demoMembers;
    private final Sessions sessions;
    private final Ids ids;
    private Member member;

    AccountWebTest(
            MockMvc web, Members members, DemoMembers demoMembers, Sessions sessions, Ids ids) {
        this.web = web;
        this.members = members;
        this.demoMembers = demoMembers;
        this.sessions = sessions;
        this.ids = ids;
        this.member = Somebody.among(demoMembers, ids);
    }

    @BeforeEach
    void join() {
        member = Somebody.among(demoMembers, ids);
    }

    private ResultActions change(String name, String locale, String zone) throws Exception {
        return web.perform(
                post("/account")
                        .with(SignedIn.as(member.id()))
                        .param("name", name)
                        .param("locale", locale)
                        .param("zone", zone));
    }

    @Test
    void changesNameLanguageAndZone() throws Exception {
        change("  Ada Lovelace ", "en-US", "Asia/Kathmandu")
                .andExpect(header().string("Location", "/account"));
        var now = members.find(member.id()).orElseThrow();
        assertThat(now.name()).isEqualTo("Ada Lovelace");
        assertThat(now.locale()).isEqualTo(Locale.US);
        assertThat(now.zone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
        assertThat(now.handle()).isEqualTo(member.handle());
    }

    /// A session that is open already shows the new name at once.
    @Test
    void renamesOpenSessions() throws Exception {
        var open = sessions.open(member.id(), "elsewhere", "127.0.0.1");
        assertThat(sessions.find(open).orElseThrow().viewer().name()).isEqualTo("Some Body");
        change("Ada Lovelace", "en-GB", "UTC");
        assertThat(sessions.find(open).orElseThrow().viewer().name()).isEqualTo("Ada Lovelace");
    }

    @Test
    void refusesNamesAndZonesThatAreNone() throws Exception {
        change(" ", "en-GB", "UTC").andExpect(status().isUnprocessableContent());
        change("x".repeat(121), "en-GB", "UTC")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("at most 120 characters")));
        change("Ada Lovelace", "en-GB", "Moon/Crater")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("time zone from the list")));
        assertThat(members.find(member.id()).orElseThrow().name()).isEqualTo("Some Body");
    }

    @Test
    void givesHostileNamesBackAsText() throws Exception {
        change("<script>alert(1)</script>", "en-GB", "UTC");
        web.perform(get("/account").with(SignedIn.as(member.id())))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")));
    }

    private ResultActions changePassword(String old, String chosen) throws Exception {
        return web.perform(
                post("/account/password")
                        .with(SignedIn.as(member.id()))
                        .param("old", old)
                        .param("password", chosen));
    }

    private int signIn(String password) throws Exception {
        return web.perform(
                        post("/sign-in")
                                .with(SignedIn.nobody())
                                .param("email", Somebody.email(member))
                                .param("password", password))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void changesThePasswordAndEndsOtherSessions() throws Exception {
        var elsewhere = sessions.open(member.id(), "elsewhere", "127.0.0.1");
        changePassword(Cast.PASSWORD, NEW_PASSWORD)
                .andExpect(header().string("Location", "/account/security"));
        web.perform(get("/account").cookie(new Cookie("session", elsewhere)))
                .andExpect(status().isSeeOther());
        assertThat(sessions.list(member.id())).hasSize(1);
        assertThat(signIn(Cast.PASSWORD)).isEqualTo(422);
        assertThat(signIn(NEW_PASSWORD)).isEqualTo(303);
    }

    @Test
    void keepsThePasswordWithoutTheOldOne() throws Exception {
        var elsewhere = sessions.open(member.id(), "elsewhere", "127.0.0.1");
        changePassword("not the old one", NEW_PASSWORD)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("not your present password")));
        changePassword(Cast.PASSWORD, "short").andExpect(status().isUnprocessableContent());
        changePassword(Cast.PASSWORD, "é".repeat(37)).andExpect(status().isUnprocessableContent());
        web.perform(get("/account").cookie(new Cookie("session", elsewhere)))
                .andExpect(status().isOk());
        assertThat(signIn(Cast.PASSWORD)).isEqualTo(303);
    }

    @Test
    void countsGuessesOfTheOldPassword() throws Exception {
        for (int guess = 0; guess < 10; guess++) {
            changePassword("guess " + guess, NEW_PASSWORD);
        }
        changePassword(Cast.PASSWORD, NEW_PASSWORD).andExpect(status().isUnprocessableContent());
    }
}
