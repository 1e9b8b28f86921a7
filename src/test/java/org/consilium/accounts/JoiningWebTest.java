package org.consilium.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SentMail;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class JoiningWebTest {
    private static final String PASSWORD = "four words in a row";

    private final MockMvc web;
    private final SentMail mail;
    private final Members members;
    private final TestClock clock;

    JoiningWebTest(MockMvc web, SentMail mail, Members members, TestClock clock) {
        this.web = web;
        this.mail = mail;
        this.members = members;
        this.clock = clock;
    }

    private ResultActions signUp(String name, String email, String audience) throws Exception {
        return web.perform(
                post("/sign-up")
                        .with(SignedIn.nobody())
                        .param("name", name)
                        .param("email", email)
                        .param("password", PASSWORD)
                        .param("audience", audience)
                        .param("terms", "true")
                        .param("zone", "Europe/Lisbon"));
    }

    @Test
    void makesMemberOfWhoConfirms() throws Exception {
        signUp("Maria João Sá", "maria@hospital.example", "CLINICIAN")
                .andExpect(header().string("Location", "/sign-up/sent"));
        assertThat(members.byHandle("maria.joao.sa")).isEmpty();

        var link = mail.linkTo("maria@hospital.example", "/confirm/");
        web.perform(get(link)).andExpect(status().isOk());
        web.perform(post(link).with(SignedIn.nobody()))
                .andExpect(header().string("Location", "/verification"))
                .andExpect(cookie().exists("session"));

        assertThat(members.byHandle("maria.joao.sa"))
                .hasValueSatisfying(m -> assertThat(m.zone().getId()).isEqualTo("Europe/Lisbon"));
    }

    @Nested
    class WhenTheLinkIsSpent {
        @Test
        void refusesSecondUse() throws Exception {
            signUp("Twice Over", "twice@hospital.example", "PATIENT");
            var link = mail.linkTo("twice@hospital.example", "/confirm/");
            web.perform(post(link).with(SignedIn.nobody())).andExpect(status().isSeeOther());
            web.perform(post(link).with(SignedIn.nobody()))
                    .andExpect(status().isGone())
                    .andExpect(content().string(containsString("Get a new link")));
        }

        @Test
        void refusesAfterTwoDays() throws Exception {
            signUp("Too Late", "late@hospital.example", "PATIENT");
            var link = mail.linkTo("late@hospital.example", "/confirm/");
            clock.advance(Duration.ofDays(2));
            web.perform(get(link)).andExpect(status().isGone());
            web.perform(post(link).with(SignedIn.nobody())).andExpect(status().isGone());
        }
    }

    @Test
    void doesNotTellWhetherAnAddressHasAnAccount() throws Exception {
        var known = signUp("Somebody Else", Cast.AMARA.email(), "CLINICIAN").andReturn();
        var fresh = signUp("Some Body", "some@hospital.example", "CLINICIAN").andReturn();
        assertThat(known.getResponse().getHeader("Location"))
                .isEqualTo(fresh.getResponse().getHeader("Location"));
        assertThat(mail.subjectsTo(Cast.AMARA.email())).contains("You already have an account");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
        web.perform(
                        post("/sign-up")
                                .with(SignedIn.nobody())
                                .param("name", "Ana <script>alert(1)</script>")
                                .param("email", "not an address")
                                .param("password", "short"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ana &lt;script>")))
                .andExpect(content().string(containsString("not an address")))
                .andExpect(content().string(containsString("Please choose one.")))
                .andExpect(content().string(containsString("Please read and accept the terms.")));
    }

    @Test
    void refusesCharactersThatCannotBeKept() throws Exception {
        signUp("Nu\0ll", "null@hospital.example", "PATIENT")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("something that cannot be kept")));
    }

    @Test
    void resetsForgottenPasswordAndEndsAllSessions() throws Exception {
        signUp("Forget Ful", "forget@hospital.example", "PATIENT");
        web.perform(
                post(mail.linkTo("forget@hospital.example", "/confirm/")).with(SignedIn.nobody()));
        web.perform(
                        post("/reset")
                                .with(SignedIn.nobody())
                                .param("email", "forget@hospital.example"))
                .andExpect(status().isOk());
        web.perform(
                        post("/reset")
                                .with(SignedIn.nobody())
                                .param("email", "unknown@hospital.example"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("If this address has an account")));
        var link = mail.linkTo("forget@hospital.example", "/reset/");
        web.perform(post(link).with(SignedIn.nobody()).param("password", "a new long password"))
                .andExpect(status().isSeeOther());
        web.perform(post(link).with(SignedIn.nobody()).param("password", "another long one"))
                .andExpect(status().isGone());
        assertThat(signInStatus("forget@hospital.example", PASSWORD)).isEqualTo(422);
        assertThat(signInStatus("forget@hospital.example", "a new long password")).isEqualTo(303);
    }

    private int signInStatus(String email, String password) throws Exception {
        return web.perform(
                        post("/sign-in")
                                .with(SignedIn.nobody())
                                .param("email", email)
                                .param("password", password))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void hidesTheWizardOnceThereIsAMember() throws Exception {
        web.perform(get("/setup")).andExpect(status().isNotFound());
        web.perform(post("/setup").with(SignedIn.nobody()).param("code", "x"))
                .andExpect(status().isUnprocessableContent());
    }
}
