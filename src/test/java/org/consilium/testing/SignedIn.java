package org.consilium.testing;

import jakarta.servlet.http.Cookie;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/// Makes a request somebody's: `perform(get("/").with(SignedIn.as(Cast.AMARA)))`; carries the
/// forgery token as well.
public final class SignedIn {
    private SignedIn() {}

    public static RequestPostProcessor as(Cast one) {
        return as(one.id());
    }

    public static RequestPostProcessor as(MemberId member) {
        return request -> {
            var context =
                    WebApplicationContextUtils.getRequiredWebApplicationContext(
                            request.getServletContext());
            var sessions = context.getBean(Sessions.class);
            var token = QueryCounter.uncounted(() -> sessions.open(member, "a test", "127.0.0.1"));
            request.setCookies(new Cookie("session", token));
            return SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request);
        };
    }

    /// Nobody, but with the forgery token.
    public static RequestPostProcessor nobody() {
        return SecurityMockMvcRequestPostProcessors.csrf();
    }
}
