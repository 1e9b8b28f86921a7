package org.consilium.administration.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.consilium.platform.Cast;
import org.consilium.platform.NotFound;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class HealthWebTest {
    private final MockMvc web;
    private final Figures figures;

    HealthWebTest(MockMvc web, Figures figures) {
        this.web = web;
        this.figures = figures;
    }

    @Test
    void tellsThatItLivesAndCanServe() throws Exception {
        web.perform(get("/health"))
                .andExpect(status().isOk())
                .andExpect(content().string("alive\n"));
        web.perform(get("/ready"))
                .andExpect(status().isOk())
                .andExpect(content().string("ready\n"));
    }

    @Test
    void givesItsFiguresOnThisMachine() throws Exception {
        web.perform(get("/metrics"))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "# TYPE consilium_answer_seconds histogram")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "consilium_answer_seconds_count{status=\"2xx\"}")))
                .andExpect(content().string(containsString("consilium_jobs_failing")));
    }

    @Test
    void givesNobodyElseItsFigures() throws Exception {
        web.perform(get("/metrics").with(from("203.0.113.9"))).andExpect(status().isNotFound());
        web.perform(get("/metrics").header("X-Forwarded-For", "127.0.0.1"))
                .andExpect(status().isNotFound());
        web.perform(get("/metrics").header("Authorization", "Bearer ").with(from("203.0.113.9")))
                .andExpect(status().isNotFound());
        web.perform(get("/metrics").with(SignedIn.as(Cast.GRETA)).with(from("203.0.113.9")))
                .andExpect(status().isNotFound());
    }

    @Test
    void givesItsFiguresToWhoBearsTheToken() {
        var secret = new MockEnvironment().withProperty("consilium.metrics.token", "s3cret");
        var guarded = new FiguresController(figures, secret);
        assertThat(guarded.show(bearing("Bearer s3cret")).getBody())
                .contains("consilium_answer_seconds");
        for (var wrong : List.of("Bearer s3cre", "Bearer s3cret ", "s3cret", "Basic s3cret", "")) {
            assertThatThrownBy(() -> guarded.show(bearing(wrong))).isInstanceOf(NotFound.class);
        }
        var open = new FiguresController(figures, new MockEnvironment());
        assertThatThrownBy(() -> open.show(bearing("Bearer "))).isInstanceOf(NotFound.class);
    }

    private static MockHttpServletRequest bearing(String authorization) {
        var request = new MockHttpServletRequest("GET", "/metrics");
        request.setRemoteAddr("203.0.113.9");
        request.addHeader("Authorization", authorization);
        return request;
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(
            String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
