package org.consilium.accounts.provider;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.testing.ConsiliumTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// The provider does not answer: everything else works, also the start.
@ConsiliumTest
@TestPropertySource(
        properties = {
            "consilium.demo=false",
            "consilium.provider.issuer=http://localhost:9/hospital",
            "consilium.provider.client-id=consilium",
            "consilium.provider.client-secret=a secret of the two"
        })
class ProviderAwayWebTest {
    private final MockMvc web;

    ProviderAwayWebTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void leadsBackToTheOtherWays() throws Exception {
        web.perform(get("/sign-in/provider"))
                .andExpect(header().string("Location", "/sign-in"))
                .andExpect(cookie().exists("flash"));
        web.perform(get("/sign-in")).andExpect(status().isOk());
    }
}
