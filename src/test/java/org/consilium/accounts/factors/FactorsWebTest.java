package org.consilium.accounts.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.SignInWay;
import org.consilium.accounts.Somebody;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.model.SecondFactors.CodeOutcome;
import org.consilium.accounts.model.Totp;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SentMail;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Setting up an authenticator app, recovery codes, and taking them away.
@ConsiliumTest
class FactorsWebTest {
    private static final String APP = "/account/security/app";

    private final MockMvc web;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final DemoMembers members;
    private final Ids ids;
    private final SentMail mail;
    private final JdbcClient database;
    private final TestClock clock;
    private Member member;
    private Cookie here = new Cookie("session", "none");

    FactorsWebTest(
            MockMvc web,
            SecondFactors factors,
            Sessions sessions,
            DemoMembers members,
            Ids ids,
            SentMail mail,
            JdbcClient database,
            TestClock clock) {
        this.web = web;
        this.factors = factors;
        this.sessions = sessions;
        this.members = members;
        this.ids = ids;
        this.mail = mail;
        this.database = database;
        this.clock = clock;
        this.member = Somebody.among(members, ids);
    }

    @BeforeEach
    void signIn() {
        member = Somebody.among(members, ids);
        here = session();
    }

    private Cookie session() {
        var way = SignInWay.by(SignInStep.PASSWORD);
        return new Cookie(
                "session", sessions.open(member.id(), way, "Firefox, Linux", "203.0.113.7"));
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(
                web.perform(request.cookie(here))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private static MockHttpServletRequestBuilder sending(String path) {
        return post(path).with(SignedIn.nobody());
    }

    private MockHttpServletRequestBuilder firstCode(Document page, String code) {
        return sending(APP)
                .param("sealed", page.select("input[name=sealed]").attr("value"))
                .param("code", code);
    }

    private static byte[] secretOf(Document page) {
        return decode(page.select(".secret").text().replace(" ", ""));
    }

    /// As the app reads it: 32 letters of five bits.
    private static byte[] decode(String text) {
        var bits = new StringBuilder();
        text.chars()
                .map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
                .mapToObj(value -> Integer.toBinaryString(32 + value).substring(1))
                .forEach(bits::append);
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return bytes;
    }

    private List<String> setUp() throws Exception {
        var form = page(get(APP));
        var code = Totp.code(secretOf(form), Totp.stepOf(clock.instant()));
        return page(firstCode(form, code)).select(".codes code").eachText();
    }

    @Test
    void setsUpAnAppWithItsFirstCode() throws Exception {
        var other = session();
        var codes = setUp();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        // Twenty-four letters of five bits: 120.
        assertThat(codes).allMatch(code -> code.matches("([a-z1-9]{4}-){5}[a-z1-9]{4}"));
        assertThat(factors.of(member.id()).hasApp()).isTrue();
        web.perform(get("/account").cookie(other)).andExpect(status().isSeeOther());
        assertThat(sessions.find(here.getValue()).orElseThrow().way().isTwoFactor()).isTrue();
        assertThat(mail.subjectsTo(Somebody.email(member)))
                .contains("The security of your account was changed");
    }

    @Test
    void keepsNothingBeforeTheFirstCode() throws Exception {
        var form = page(get(APP));
        assertThat(form.select("svg.qr path").attr("d")).startsWith("M");
        web.perform(firstCode(form, "000000").cookie(here))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("not the code the app shows")))
                .andExpect(content().string(containsString(form.select(".secret").text())));
        assertThat(factors.of(member.id()).areSet()).isFalse();
    }

    @Test
    void takesNobodyElsesSecret() throws Exception {
        var form = page(get(APP));
        var code = Totp.code(secretOf(form), Totp.stepOf(clock.instant()));
        web.perform(firstCode(form, code).with(SignedIn.as(Cast.LENA)))
                .andExpect(header().string("Location", containsString("/account/proof")));
        assertThat(factors.of(Cast.LENA.id()).hasApp()).isFalse();
    }

    @Test
    void keepsSecretAndCodesUnreadable() throws Exception {
        var form = page(get(APP));
        var secret = secretOf(form);
        var code = Totp.code(secret, Totp.stepOf(clock.instant()));
        var codes = page(firstCode(form, code)).select(".codes code").eachText();
        var kept =
                database.sql(
                                "select string_agg(encode(code_hash, 'base64'), ' ')"
                                        + " from accounts.recovery_code where member_id = :id")
                        .param("id", member.id().value())
                        .query(String.class)
                        .single();
        assertThat(codes).noneMatch(kept::contains);
        var sealed =
                database.sql(
                                "select encode(secret, 'base64') from accounts.authenticator"
                                        + " where member_id = :id")
                        .param("id", member.id().value())
                        .query(String.class)
                        .single();
        assertThat(Base64.getMimeDecoder().decode(sealed)).isNotEqualTo(secret).hasSize(48);
        assertThat(page(get("/account/security")).text()).doesNotContain(codes.getFirst());
    }

    @Test
    void makesNewRecoveryCodes() throws Exception {
        var old = setUp();
        var fresh =
                page(sending("/account/security/recovery-codes")).select(".codes code").eachText();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(factors.use(member.id(), SignInStep.RECOVERY_CODE, old.getFirst()))
                .isEqualTo(CodeOutcome.WRONG);
        assertThat(factors.use(member.id(), SignInStep.RECOVERY_CODE, fresh.getFirst()))
                .isEqualTo(CodeOutcome.RIGHT);
    }

    @Test
    void takesTheAppAway() throws Exception {
        setUp();
        web.perform(sending(APP).param("_method", "delete").cookie(here))
                .andExpect(status().isSeeOther());
        var left = factors.of(member.id());
        assertThat(left.areSet()).isFalse();
        assertThat(left.recoveryCodes()).isZero();
        assertThat(sessions.find(here.getValue()).orElseThrow().way().isTwoFactor()).isFalse();
    }

    @Test
    void asksWhoOneIsAfterAQuarterOfAnHour() throws Exception {
        clock.advance(Duration.ofMinutes(16));
        web.perform(get(APP).cookie(here))
                .andExpect(header().string("Location", "/account/proof?next=" + APP));
        web.perform(sending("/account/proof").param("password", "wrong").cookie(here))
                .andExpect(status().isUnprocessableContent());
        web.perform(
                        sending("/account/proof")
                                .param("password", Cast.PASSWORD)
                                .param("next", APP)
                                .cookie(here))
                .andExpect(header().string("Location", APP));
        assertThat(page(get(APP)).text().toLowerCase(Locale.ROOT)).contains("scan");
        assertThat(sessions.find(here.getValue()).orElseThrow().way().isTwoFactor()).isFalse();
    }

    @Test
    void leavesNobodyElsesAppAlone() throws Exception {
        setUp();
        web.perform(sending(APP).param("_method", "delete").with(SignedIn.as(Cast.IVO)))
                .andExpect(status().isNotFound());
        web.perform(sending("/account/security/recovery-codes").with(SignedIn.as(Cast.IVO)))
                .andExpect(status().isNotFound());
        assertThat(factors.of(member.id()).hasApp()).isTrue();
    }
}
