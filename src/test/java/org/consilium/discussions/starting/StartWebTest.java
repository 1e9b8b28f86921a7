package org.consilium.discussions.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ConsiliumTest
class StartWebTest {
    private static final String TITLE = "A title long enough to be one";

    private final MockMvc web;
    private final DiscussionsWorld world;

    StartWebTest(MockMvc web, Database database, Threads threads, Ids ids) {
        this.web = web;
        this.world = new DiscussionsWorld(database, threads, ids);
    }

    private MockHttpServletRequestBuilder form(Cast author, String room, String submission) {
        return post("/threads")
                .with(SignedIn.as(author))
                .param("place", world.room(room).shortForm())
                .param("kind", "question")
                .param("submission", submission)
                .param("specialty", "cardiology");
    }

    private String start(String title, String body, String tags) throws Exception {
        var location =
                web.perform(
                                form(Cast.BRUNO, "cardiology", world.submission())
                                        .param("title", title)
                                        .param("body", body)
                                        .param("tags", tags))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location");
        return web.perform(get(String.valueOf(location)).with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void publishesAQuestion() throws Exception {
        var page = start(TITLE, "Text with **weight**, see 10.1056/NEJMoa1107039.", "One, two");
        assertThat(page)
                .contains("<strong>weight</strong>")
                .contains("https://doi.org/10.1056/nejmoa1107039")
                .contains("?tag=one")
                .contains(TITLE);
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeTaken() throws Exception {
        web.perform(
                        form(Cast.BRUNO, "cardiology", world.submission())
                                .param("title", "")
                                .param("body", "Typed & kept")
                                .param("tags", "a,b,c,d,e,f"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Typed &amp; kept")))
                .andExpect(content().string(containsString("Five tags at most.")));
    }

    @Test
    void makesOneThreadOfAFormSentTwice() throws Exception {
        var submission = world.submission();
        var first = send(submission);
        assertThat(send(submission)).isEqualTo(first);
    }

    private String send(String submission) throws Exception {
        return String.valueOf(
                web.perform(
                                form(Cast.BRUNO, "cardiology", submission)
                                        .param("title", TITLE)
                                        .param("body", "Once."))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
    }

    @Test
    void runsNothingThatSomebodyWrote() throws Exception {
        var evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        var page =
                start(
                        TITLE + evil,
                        evil + "\n\n[x](javascript:alert(1)) <a href='data:text/html,x'>y</a>",
                        "<b>bold</b>");
        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("href=\"javascript")
                .doesNotContain("href=\"data:")
                .doesNotContain("<b>bold");
    }

    @Test
    void takesDirectionMarksOut() throws Exception {
        var page = start(TITLE + "\u202Egnp.exe", "ab \u202Ec\u2066", "t\u202Eag");
        assertThat(page).contains("gnp.exe").doesNotContain("\u202E", "\u2066");
    }

    @Test
    void refusesWhatIsNoTextWithASentence() throws Exception {
        web.perform(
                        form(Cast.BRUNO, "cardiology", world.submission())
                                .param("title", TITLE)
                                .param("body", "a\0b"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("characters that are no text")));
    }

    @Test
    void refusesAMegabyteWithASentence() throws Exception {
        web.perform(
                        form(Cast.BRUNO, "cardiology", world.submission())
                                .param("title", TITLE)
                                .param("body", "x".repeat(1_000_000)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("The text is too long")));
    }

    @Test
    void showsAPreviewAndPublishesNothing() throws Exception {
        web.perform(
                        form(Cast.BRUNO, "cardiology", world.submission())
                                .param("title", TITLE)
                                .param("body", "**Bold** before")
                                .param("preview", "yes"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<strong>Bold</strong> before")));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHEN", "DALIA", "HANA"})
    void isNotThereForWhoIsNotVerified(Cast one) throws Exception {
        var path = "/threads/new?kind=question&place=" + world.room("cardiology").shortForm();
        web.perform(get(path).with(SignedIn.as(one))).andExpect(status().isNotFound());
        web.perform(
                        form(one, "cardiology", world.submission())
                                .param("title", TITLE)
                                .param("body", "Text"))
                .andExpect(status().isNotFound());
    }

    @Test
    void isNotThereForAPlaceOneMayNotPostIn() throws Exception {
        web.perform(
                        form(Cast.LENA, "rheumatology", world.submission())
                                .param("title", TITLE)
                                .param("body", "Text"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("Rheumatology"))));
    }
}
