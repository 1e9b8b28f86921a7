package org.consilium.people.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.consilium.files.Samples;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class PhotoWebTest {
    private final MockMvc web;
    private final Photos photos;

    PhotoWebTest(MockMvc web, Photos photos) {
        this.web = web;
        this.photos = photos;
    }

    private org.springframework.test.web.servlet.ResultActions send(byte[] content)
            throws Exception {
        return web.perform(
                multipart("/people/me/photo")
                        .file(new MockMultipartFile("photo", "me.jpg", "image/jpeg", content))
                        .with(SignedIn.as(Cast.KOFI)));
    }

    private String path() {
        return Objects.requireNonNull(photos.pathOf(Cast.KOFI.id()));
    }

    @Test
    void showsAFaceToCliniciansOnly() throws Exception {
        send(Samples.photograph(900, 600)).andExpect(status().isSeeOther());
        var first = path();
        send(Samples.picture("png", 300, 700)).andExpect(status().isSeeOther());
        assertThat(path()).isNotEqualTo(first);
        web.perform(get("/people/kofi").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString(path())));
        web.perform(get(path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "private, max-age=86400"));
        web.perform(get(path()).with(SignedIn.as(Cast.HANA))).andExpect(status().isNotFound());
        web.perform(get(first).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        web.perform(delete("/people/me/photo").with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isSeeOther());
        assertThat(photos.pathOf(Cast.KOFI.id())).isNull();
    }

    /// The later one stays; neither fails.
    @Test
    void takesTwoFacesAtOnce() throws Exception {
        var sendings = new java.util.ArrayList<java.util.concurrent.Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            var picture = Samples.picture("png", 200 + i, 200);
            sendings.add(() -> send(picture).andReturn().getResponse().getStatus());
        }
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : threads.invokeAll(sendings)) {
                assertThat(sent.get()).isEqualTo(303);
            }
        }
        assertThat(photos.pathOf(Cast.KOFI.id())).isNotNull();
    }

    @Test
    void saysWhyAPictureIsNotTaken() throws Exception {
        send(Samples.pdf())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("choose a picture")));
        send(new byte[0])
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose a picture first.")));
    }
}
