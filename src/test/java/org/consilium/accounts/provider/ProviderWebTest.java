package org.consilium.accounts.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Members;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.Somebody;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.model.Totp;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Signing in by an identity provider that runs beside the test.
@ConsiliumTest
class ProviderWebTest {
    private final MockMvc web;
    private final Hospital provider;
    private final Members members;
    private final DemoMembers demoMembers;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final JdbcClient database;
    private final Ids ids;
    private final TestClock clock;
    private final String subject = UUID.randomUUID().toString();

    ProviderWebTest(
            MockMvc web,
            Members members,
            DemoMembers demoMembers,
            Sessions sessions,
            SecondFactors factors,
            JdbcClient database,
            Ids ids,
            TestClock clock) {
        this.web = web;
        this.provider = new Hospital(web);
        this.members = members;
        this.demoMembers = demoMembers;
        this.sessions = sessions;
        this.factors = factors;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add(
                "consilium.provider.issuer",
                () -> Hospital.SERVER.issuerUrl(Hospital.ISSUER).toString());
        registry.add("consilium.provider.client-id", () -> Hospital.CLIENT);
        registry.add("consilium.provider.client-secret", () -> "a secret of the two");
        registry.add("consilium.provider.label", () -> "St. Agnes Hospital");
        registry.add("consilium.provider.domains", () -> "agnes.example,demo.consilium.example");
        registry.add("consilium.provider.audience-claim", () -> "groups");
        registry.add("consilium.provider.patients", () -> "patients");
    }

    private ResultActions signIn(Map<String, Object> claims) throws Exception {
        return provider.signIn(subject, claims, Duration.ofHours(1));
    }

    private static void isRefused(ResultActions answer) throws Exception {
        answer.andExpect(header().string("Location", "/sign-in"))
                .andExpect(cookie().doesNotExist("session"))
                .andExpect(cookie().exists("flash"));
    }

    private String sessionOf(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getCookie("session"))
                .getValue();
    }

    @Test
    void asksWithStateNonceAndProofKey() throws Exception {
        var query = provider.begin().query();
        assertThat(query)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", Hospital.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(query.get("redirect_uri")).contains("sign-in");
        assertThat(provider.begin().query().get("state")).isNotEqualTo(query.get("state"));
    }

    @Test
    void makesAMemberOfWhoComesFirst() throws Exception {
        var answer = signIn(Hospital.person(Hospital.someAddress()));
        answer.andExpect(header().string("Location", "/terms/acceptance?next=%2Fnotices"));
        var open = sessions.find(sessionOf(answer)).orElseThrow();
        assertThat(open.way().first()).isEqualTo(SignInStep.PROVIDER);
        assertThat(open.viewer().name()).isEqualTo("Agnes Doe");
        assertThat(open.viewer().audience()).isEqualTo(Audience.CLINICIAN);
        assertThat(open.termsAccepted()).isFalse();

        var again =
                sessions.find(sessionOf(signIn(Hospital.person(Hospital.someAddress()))))
                        .orElseThrow();
        assertThat(again.viewer().member()).isEqualTo(open.viewer().member());
    }

    @Test
    void mapsTheAudience() throws Exception {
        var claims = Hospital.person(Hospital.someAddress());
        claims.put("groups", List.of("all", "patients"));
        var open = sessions.find(sessionOf(signIn(claims))).orElseThrow();
        assertThat(open.viewer().audience()).isEqualTo(Audience.PATIENT);
    }

    @Test
    void countsTwoFactorsOfTheProvider() throws Exception {
        var claims = Hospital.person(Hospital.someAddress());
        claims.put("amr", List.of("pwd", "mfa"));
        var open = sessions.find(sessionOf(signIn(claims))).orElseThrow();
        assertThat(open.way().isTwoFactor()).isTrue();
    }

    @Test
    void endsAfterTwelveHours() throws Exception {
        var session = sessionOf(signIn(Hospital.person(Hospital.someAddress())));
        clock.advance(Duration.ofHours(12));
        assertThat(sessions.find(session)).isEmpty();
    }

    @Test
    void opensNoAccountByItsAddressAlone() throws Exception {
        var member = Somebody.among(demoMembers, ids);
        var answer = signIn(Hospital.person(Somebody.email(member)));
        answer.andExpect(header().string("Location", "/account/security/provider"))
                .andExpect(cookie().doesNotExist("session"));
        var link =
                Objects.requireNonNull(answer.andReturn().getResponse().getCookie("provider-link"));

        linkAs(Cast.LENA.id(), link)
                .andExpect(header().string("Location", containsString("provider")));
        assertThat(isLinked(member.id())).isFalse();

        linkAs(member.id(), link).andExpect(header().string("Location", "/account/security"));
        var open =
                sessions.find(sessionOf(signIn(Hospital.person(Somebody.email(member)))))
                        .orElseThrow();
        assertThat(open.viewer().is(member.id())).isTrue();
    }

    private ResultActions linkAs(org.consilium.platform.MemberId member, Cookie link)
            throws Exception {
        var session = sessions.open(member, "a test", "127.0.0.1");
        return web.perform(
                post("/account/security/provider")
                        .with(SignedIn.nobody())
                        .cookie(new Cookie("session", session), link));
    }

    private boolean isLinked(org.consilium.platform.MemberId member) {
        return database.sql(
                                "select count(*) from accounts.provider_link"
                                        + " where member_id = :member")
                        .param("member", member.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void asksForTheSecondStepOfTheAccount() throws Exception {
        var member = Somebody.among(demoMembers, ids);
        factors.giveApp(member.id(), Totp.newSecret());
        var email = Somebody.email(member);
        var link =
                signIn(Hospital.person(email)).andReturn().getResponse().getCookie("provider-link");
        linkAs(member.id(), Objects.requireNonNull(link));
        signIn(Hospital.person(email))
                .andExpect(header().string("Location", "/sign-in/second-step"));
    }

    @Test
    void refusesAddressesNobodyConfirmed() throws Exception {
        var email = Hospital.someAddress();
        for (Object verified : new Object[] {false, "false"}) {
            var claims = Hospital.person(email);
            claims.put("email_verified", verified);
            isRefused(signIn(claims));
        }
        var without = Hospital.person(email);
        without.remove("email");
        isRefused(signIn(without));
        var hostile = Hospital.person("x@agnes.example\r\nBcc: y@agnes.example");
        isRefused(signIn(hostile));
        assertThat(members.byHandle("agnes.doe.of." + email)).isEmpty();
    }

    @Test
    void refusesOtherDomains() throws Exception {
        isRefused(signIn(Hospital.person("agnes@elsewhere.example")));
        isRefused(signIn(Hospital.person("agnes@not-agnes.example")));
    }

    @Test
    void refusesAnotherNonce() throws Exception {
        var claims = Hospital.person(Hospital.someAddress());
        claims.put("nonce", "of another sign-in");
        isRefused(signIn(claims));
    }

    @Test
    void refusesTokensThatHaveExpired() throws Exception {
        var claims = Hospital.person(Hospital.someAddress());
        isRefused(provider.signIn(subject, claims, Duration.ofMinutes(-10)));
    }

    @Test
    void refusesTokensForOthers() throws Exception {
        var claims = Hospital.person(Hospital.someAddress());
        claims.put("aud", List.of("another client"));
        isRefused(signIn(claims));
    }

    @Test
    void refusesAnotherState() throws Exception {
        var way = provider.begin();
        isRefused(provider.answer(way, provider.code(way), "of another sign-in"));
        isRefused(web.perform(get("/sign-in/provider/answer?code=x&state=y")));
    }

    @Test
    void refusesAnAnswerThatComesLate() throws Exception {
        var way = provider.begin();
        var code = provider.code(way);
        clock.advance(Duration.ofMinutes(16));
        isRefused(provider.answer(way, code, way.state()));
    }

    @Test
    void saysWhenTheProviderDeclined() throws Exception {
        var way = provider.begin();
        isRefused(
                web.perform(
                        get("/sign-in/provider/answer")
                                .queryParam("error", "access_denied")
                                .queryParam("state", way.state())
                                .cookie(way.ticket())));
    }

    @Test
    void offersItOnTheSignInPage() throws Exception {
        web.perform(get("/sign-in?next=/rooms"))
                .andExpect(content().string(containsString("Sign in by St. Agnes Hospital")))
                .andExpect(content().string(containsString("/sign-in/provider?next=/rooms")));
    }
}
