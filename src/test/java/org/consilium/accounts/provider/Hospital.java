package org.consilium.accounts.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.UriComponentsBuilder;

/// A hospital with an identity provider of its own, and somebody who signs in by it.
final class Hospital {
    static final String ISSUER = "hospital";
    static final String CLIENT = "consilium";
    static final MockOAuth2Server SERVER = started();

    /// On the way: what the browser keeps, and the query it takes to the provider.
    record Way(Cookie ticket, Map<String, String> query) {
        String state() {
            return Objects.requireNonNull(query.get("state"));
        }
    }

    private final MockMvc web;

    Hospital(MockMvc web) {
        this.web = web;
    }

    private static MockOAuth2Server started() {
        var server = new MockOAuth2Server();
        server.start();
        return server;
    }

    static Map<String, Object> person(String email) {
        var claims = new HashMap<String, Object>();
        claims.put("email", email);
        claims.put("email_verified", true);
        claims.put("name", "Agnes Doe");
        return claims;
    }

    static String someAddress() {
        return "d" + UUID.randomUUID().toString().substring(0, 8) + "@agnes.example";
    }

    Way begin() throws Exception {
        var response =
                web.perform(get("/sign-in/provider?next=/notices"))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse();
        var way = URI.create(Objects.requireNonNull(response.getHeader("Location")));
        assertThat(way.toString()).startsWith(SERVER.authorizationEndpointUrl(ISSUER).toString());
        var query = UriComponentsBuilder.fromUri(way).build().getQueryParams();
        return new Way(
                Objects.requireNonNull(response.getCookie("provider-sign-in")),
                query.toSingleValueMap());
    }

    /// The provider gives a code to whoever comes with a right request.
    String code(Way way) throws Exception {
        var query = UriComponentsBuilder.newInstance();
        way.query().forEach(query::queryParam);
        var address = SERVER.authorizationEndpointUrl(ISSUER) + query.build().toUriString();
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        var back = URI.create(connection.getHeaderField("Location"));
        var answer = UriComponentsBuilder.fromUri(back).build().getQueryParams();
        return Objects.requireNonNull(answer.getFirst("code"));
    }

    ResultActions answer(Way way, String code, String state) throws Exception {
        return web.perform(
                get("/sign-in/provider/answer")
                        .queryParam("code", code)
                        .queryParam("state", state)
                        .cookie(way.ticket()));
    }

    /// The whole way there and back, with a token that says this of `subject`.
    ResultActions signIn(String subject, Map<String, Object> claims, Duration expiry)
            throws Exception {
        SERVER.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        ISSUER, subject, "JWT", List.of(CLIENT), claims, expiry.toSeconds()));
        var way = begin();
        return answer(way, code(way), way.state());
    }
}
