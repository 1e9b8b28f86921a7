package org.consilium.files.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.files.Samples;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Branding;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// A logo of one's own, from the form to the sign-in page and back.
@ConsiliumTest
class LogoWebTest {
    private static final String PAGE = "/administration/logo";

    private final MockMvc web;
    private final Branding branding;

    LogoWebTest(MockMvc web, Branding branding) {
        this.web = web;
        this.branding = branding;
    }

    @Test
    void standsOnTheSignInPageUntilRemoved() throws Exception {
        send("logo.png", Samples.picture("png", 300, 100)).andExpect(status().isSeeOther());
        var path = branding.logo().orElseThrow().path();
        web.perform(get("/sign-in"))
                .andExpect(content().string(containsString("src=\"" + path + "\"")))
                .andExpect(content().string(containsString("alt=\"Consilium\"")));
        web.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"));
        web.perform(post(PAGE + "?_method=delete").with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isSeeOther());
        web.perform(get("/sign-in")).andExpect(content().string(not(containsString(path))));
        web.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void takesPicturesOnly() throws Exception {
        send("logo.svg", Samples.text("<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("field__problem")));
        send("logo.pdf", Samples.pdf()).andExpect(status().is(422));
        send("", new byte[0]).andExpect(status().is(422));
        assertThat(branding.logo()).isEmpty();
    }

    private ResultActions send(String name, byte[] content) throws Exception {
        var request = multipart(PAGE);
        request.file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(SignedIn.as(Cast.GRETA));
        return web.perform(request);
    }
}
