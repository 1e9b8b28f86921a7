package org.consilium.accounts.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.Somebody;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.model.Totp;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SentMail;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Signing in where a password alone opens nothing.
@ConsiliumTest
class SecondStepWebTest {
    private final MockMvc web;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final DemoMembers members;
    private final SentMail mail;
    private final Ids ids;
    private final TestClock clock;
    private final byte[] secret = Totp.newSecret();
    private Member member;
    private List<String> recoveryCodes = List.of();

    SecondStepWebTest(
            MockMvc web,
            SecondFactors factors,
            Sessions sessions,
            DemoMembers members,
            SentMail mail,
            Ids ids,
            TestClock clock) {
        this.web = web;
        this.factors = factors;
        this.sessions = sessions;
        this.members = members;
        this.mail = mail;
        this.ids = ids;
        this.clock = clock;
        this.member = Somebody.among(members, ids);
    }

    @BeforeEach
    void setUp() {
        member = Somebody.among(members, ids);
        factors.giveApp(member.id(), secret);
        recoveryCodes = factors.newRecoveryCodes(member.id());
    }

    private String code(int later) {
        return Totp.code(secret, Totp.stepOf(clock.instant()) + later);
    }

    private Cookie firstStep() throws Exception {
        var response =
                web.perform(
                                post("/sign-in")
                                        .with(SignedIn.nobody())
                                        .param("email", Somebody.email(member))
                                        .param("password", Cast.PASSWORD)
                                        .param("next", "/notices"))
                        .andExpect(header().string("Location", "/sign-in/second-step"))
                        .andExpect(cookie().doesNotExist("session"))
                        .andReturn()
                        .getResponse();
        return Objects.requireNonNull(response.getCookie("sign-in"));
    }

    private ResultActions secondStep(Cookie pending, String code) throws Exception {
        return web.perform(
                post("/sign-in/second-step")
                        .with(SignedIn.nobody())
                        .cookie(pending)
                        .param("code", code));
    }

    @Test
    void letsInWithTheCodeOfTheApp() throws Exception {
        var pending = firstStep();
        web.perform(get("/sign-in/second-step").cookie(pending))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("One more step")))
                .andExpect(content().string(not(containsString("demo world"))));
        var response =
                secondStep(pending, code(0))
                        .andExpect(header().string("Location", "/notices"))
                        .andReturn()
                        .getResponse();
        var session = Objects.requireNonNull(response.getCookie("session")).getValue();
        assertThat(sessions.find(session).orElseThrow().way().second()).isEqualTo(SignInStep.CODE);
        secondStep(pending, code(1)).andExpect(header().string("Location", "/sign-in"));
    }

    @Test
    void refusesACodeTwice() throws Exception {
        secondStep(firstStep(), code(0)).andExpect(cookie().exists("session"));
        secondStep(firstStep(), code(0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(cookie().doesNotExist("session"));
        secondStep(firstStep(), code(1)).andExpect(cookie().exists("session"));
    }

    @Test
    void takesClocksThatAreHalfAMinuteOff() throws Exception {
        secondStep(firstStep(), code(-2)).andExpect(status().isUnprocessableContent());
        secondStep(firstStep(), code(2)).andExpect(status().isUnprocessableContent());
        secondStep(firstStep(), code(-1)).andExpect(cookie().exists("session"));
    }

    @Test
    void takesEachRecoveryCodeOnce() throws Exception {
        var code = recoveryCodes.getFirst();
        secondStep(firstStep(), code.toUpperCase(java.util.Locale.ROOT).replace("-", " "))
                .andExpect(cookie().exists("session"));
        secondStep(firstStep(), code).andExpect(status().isUnprocessableContent());
        assertThat(factors.of(member.id()).recoveryCodes()).isEqualTo(9);
    }

    @Test
    void limitsAttempts() throws Exception {
        var pending = firstStep();
        for (int attempt = 0; attempt < 6; attempt++) {
            secondStep(pending, "000000").andExpect(status().isUnprocessableContent());
        }
        secondStep(pending, code(0))
                .andExpect(status().isTooManyRequests())
                .andExpect(cookie().doesNotExist("session"));
        clock.advance(Duration.ofMinutes(10));
        secondStep(firstStep(), code(0)).andExpect(cookie().exists("session"));
    }

    @Test
    void asksFromTheBeginningAfterTenMinutes() throws Exception {
        var pending = firstStep();
        clock.advance(Duration.ofMinutes(11));
        secondStep(pending, code(0))
                .andExpect(header().string("Location", "/sign-in"))
                .andExpect(cookie().doesNotExist("session"));
        web.perform(get("/sign-in/second-step").cookie(pending))
                .andExpect(header().string("Location", "/sign-in"));
    }

    @Test
    void isNotOpenedByALinkInAMail() throws Exception {
        web.perform(post("/reset").with(SignedIn.nobody()).param("email", Somebody.email(member)));
        var link = mail.linkTo(Somebody.email(member), "/reset/");
        var pending = firstStep();
        web.perform(post(link).with(SignedIn.nobody()).param("password", "quite another word"))
                .andExpect(header().string("Location", "/sign-in/second-step"))
                .andExpect(cookie().doesNotExist("session"));
        secondStep(pending, code(0)).andExpect(header().string("Location", "/sign-in"));
    }

    @Test
    void tellsNothingBeforeThePasswordIsRight() throws Exception {
        web.perform(
                        post("/sign-in")
                                .with(SignedIn.nobody())
                                .param("email", Somebody.email(member))
                                .param("password", "wrong password"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "E-mail and password do not match an account.")));
    }

    @Test
    void showsTheCodeOfTheDemosStaff() throws Exception {
        var pending =
                Objects.requireNonNull(
                        web.perform(
                                        post("/sign-in")
                                                .with(SignedIn.nobody())
                                                .param("email", Cast.KOFI.email())
                                                .param("password", Cast.PASSWORD))
                                .andReturn()
                                .getResponse()
                                .getCookie("sign-in"));
        var page =
                web.perform(get("/sign-in/second-step").cookie(pending))
                        .andExpect(content().string(containsString("This is a demo world")))
                        .andReturn();
        var code =
                org.jsoup.Jsoup.parse(page.getResponse().getContentAsString())
                        .select("input[name=code]")
                        .attr("value");
        secondStep(pending, code).andExpect(cookie().exists("session"));
    }
}
