package org.consilium.accounts.signing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Pages in tests carry a token of Spring's own; this is what browsers get.
class ForgeryTokensTest {
    private final ForgeryTokens tokens = new ForgeryTokens();

    @Test
    void isOfThisHostAloneOverTls() {
        var cookie = sent(true, "__Host-csrf");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void hasNoPrefixThatBrowsersRefuse() {
        assertThat(sent(false, "csrf").getSecure()).isFalse();
    }

    @Test
    void takesNoTokenOfAnotherHost() {
        var request = request(true);
        request.setCookies(new Cookie("csrf", "planted"));
        assertThat(tokens.loadToken(request)).isNull();
        request.setCookies(new Cookie("__Host-csrf", "ours"));
        assertThat(Objects.requireNonNull(tokens.loadToken(request)).getToken()).isEqualTo("ours");
    }

    private Cookie sent(boolean secure, String name) {
        var request = request(secure);
        var response = new MockHttpServletResponse();
        tokens.saveToken(tokens.generateToken(request), request, response);
        return Objects.requireNonNull(response.getCookie(name));
    }

    private static MockHttpServletRequest request(boolean secure) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        return request;
    }
}
