package org.consilium.administration.health;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class HealthWebTest {
    private final MockMvc web;

    HealthWebTest(MockMvc web) {
        this.web = web;
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

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(
            String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
