package org.consilium.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class InstallWebTest {
    private final MockMvc web;

    InstallWebTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void namesIconsThatAreThere() throws Exception {
        var manifest =
                web.perform(get("/manifest.webmanifest"))
                        .andExpect(status().isOk())
                        .andExpect(header().string("Content-Type", "application/manifest+json"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(manifest).contains("\"display\":\"standalone\"", "512x512", "192x192");
        assertEachIsThere(manifest);
    }

    @Test
    void keepsFilesAndNoPageButOne() throws Exception {
        var worker =
                web.perform(get("/service-worker.js"))
                        .andExpect(status().isOk())
                        .andExpect(header().string("Cache-Control", "no-cache"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(worker).contains("/offline").doesNotContain("asset:", "version:", "cache.put");
        assertEachIsThere(worker);
    }

    @Test
    void saysNothingOfAnybodyOffline() throws Exception {
        web.perform(get("/offline"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("There is no connection")))
                .andExpect(content().string(not(containsString("rail__me"))));
        web.perform(get("/").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("rel=\"manifest\"")));
    }

    private void assertEachIsThere(String text) throws Exception {
        var found = Pattern.compile("/assets/[A-Za-z0-9._-]+").matcher(text);
        assertThat(found.find()).isTrue();
        do {
            web.perform(get(found.group())).andExpect(status().isOk());
        } while (found.find());
    }
}
