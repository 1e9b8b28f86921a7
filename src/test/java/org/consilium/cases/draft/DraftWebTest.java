package org.consilium.cases.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ConsiliumTest
class DraftWebTest {
    private static final String QUESTION = "Would you biopsy before steroids?";

    private final MockMvc web;

    DraftWebTest(MockMvc web) {
        this.web = web;
    }

    private String begin() throws Exception {
        return String.valueOf(
                web.perform(post("/cases").with(SignedIn.as(Cast.ELIF)).param("question", QUESTION))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
    }

    private static MockHttpServletRequestBuilder save(String path, String version, String text) {
        return post(path)
                .with(SignedIn.as(Cast.ELIF))
                .param("version", version)
                .param("question", QUESTION)
                .param("presentation", text)
                .param("result-1-name", "Sodium")
                .param("result-1-value", "128");
    }

    @Test
    void keepsWhatIsTyped() throws Exception {
        var path = begin();
        web.perform(save(path, "1", "A week of fever").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"version\": 2}"));
        web.perform(get(path).with(SignedIn.as(Cast.ELIF)))
                .andExpect(content().string(containsString("A week of fever")))
                .andExpect(content().string(containsString("Sodium")));
        web.perform(get("/cases/mine").with(SignedIn.as(Cast.ELIF)))
                .andExpect(content().string(containsString(QUESTION)));
    }

    @Test
    void overwritesNoOtherTab() throws Exception {
        var path = begin();
        web.perform(save(path, "1", "From the first tab").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk());
        var second = web.perform(save(path, "1", "Second").accept(MediaType.APPLICATION_JSON));
        second.andExpect(status().isConflict());
        assertThat(second.andReturn().getResponse().getContentAsString())
                .contains("From the first tab");
        web.perform(save(path, "1", "Second").accept(MediaType.TEXT_HTML))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("From the first tab")))
                .andExpect(content().string(containsString("Second")));
    }

    @Test
    void isSeenByItsAuthorOnly() throws Exception {
        var path = begin();
        web.perform(get(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        web.perform(delete(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        web.perform(delete(path).with(SignedIn.as(Cast.ELIF))).andExpect(status().isSeeOther());
        web.perform(get(path).with(SignedIn.as(Cast.ELIF))).andExpect(status().isNotFound());
    }

    @Test
    void leadsBackToWhatIsMissing() throws Exception {
        var path = begin();
        web.perform(get(path.replace("/draft", "/publication")).with(SignedIn.as(Cast.ELIF)))
                .andExpect(header().string("Location", path + "?check=yes"));
        web.perform(get(path + "?check=yes").with(SignedIn.as(Cast.ELIF)))
                .andExpect(content().string(containsString("Tell something of the patient")));
    }
}
