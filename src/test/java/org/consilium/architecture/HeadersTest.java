package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// Whatever we answer carries the strict policy: nothing inline, nothing from elsewhere.
@ConsiliumTest
class HeadersTest {
    private final MockMvc web;
    private final Crawl crawl;

    HeadersTest(MockMvc web, ApplicationContext context) {
        this.web = web;
        this.crawl = new Crawl(web, context);
    }

    @Test
    void guardsEveryPage() throws Exception {
        for (var visit : crawl.visits()) {
            assertGuarded(visit.toString(), crawl.look(visit, "en"));
        }
    }

    @Test
    void guardsWhatIsNoPage() throws Exception {
        assertGuarded("missing", ask(get("/no-such-page")));
        assertGuarded("redirect", ask(get("/account")));
        assertGuarded("invalid", ask(post("/sign-up").with(SignedIn.nobody())));
        assertGuarded("without token", ask(post("/sign-in")));
        assertGuarded("theme", ask(post("/theme").with(SignedIn.nobody())));
    }

    @Test
    void keepsPagesOutOfCaches() throws Exception {
        var response = ask(get("/account").with(SignedIn.as(Cast.AMARA)));
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void keepsCookiesFromScriptsAndOtherSites() throws Exception {
        var signedIn =
                ask(
                        post("/sign-in")
                                .with(SignedIn.nobody())
                                .param("email", Cast.JOON.email())
                                .param("password", Cast.PASSWORD));
        for (var cookie : List.of(signedIn.getCookies())) {
            assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).as(cookie.getName()).isEqualTo("Lax");
        }
        assertThat(signedIn.getCookie("session")).isNotNull();
    }

    @Test
    void namesCookiesForThisHostAloneOverTls() throws Exception {
        var signedIn =
                ask(
                        post("/sign-in")
                                .secure(true)
                                .with(SignedIn.nobody())
                                .param("email", Cast.JOON.email())
                                .param("password", Cast.PASSWORD));
        for (var name : List.of("__Host-session", "__Host-device")) {
            var cookie = Objects.requireNonNull(signedIn.getCookie(name), name);
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
        }
        var session = Objects.requireNonNull(signedIn.getCookie("__Host-session"));
        assertThat(ask(get("/account").secure(true).cookie(session)).getStatus()).isEqualTo(200);
        var renamed = new Cookie("session", session.getValue());
        assertThat(ask(get("/account").secure(true).cookie(renamed)).getStatus()).isEqualTo(303);
    }

    @Test
    void namesWhatIsNoSecretForThisHostAsWell() throws Exception {
        var theme = ask(post("/theme").secure(true).with(SignedIn.nobody()).param("theme", "dark"));
        var dark = Objects.requireNonNull(theme.getCookie("__Host-theme"));
        assertThat(dark.getSecure()).isTrue();
        assertThat(ask(get("/sign-in").secure(true).cookie(dark)).getContentAsString())
                .contains("data-theme=\"dark\"");
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static void assertGuarded(String what, MockHttpServletResponse response) {
        var policy = response.getHeader("Content-Security-Policy");
        assertThat(policy).as("policy of %s", what).contains("default-src 'none'");
        // What members sent, and a mail as its reader sees it, is shown without any right.
        if (!String.valueOf(policy).startsWith("sandbox")) {
            assertThat(policy)
                    .as("policy of %s", what)
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "http:");
        }
        assertThat(response.getHeader("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).as(what).isEqualTo("same-origin");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy"))
                .as(what)
                .isEqualTo("same-origin");
    }
}
