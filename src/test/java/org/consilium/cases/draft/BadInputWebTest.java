package org.consilium.cases.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CaseId;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.publication.PublishCase;
import org.consilium.files.Files;
import org.consilium.files.Samples;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Attachment;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What should not come: each gets a clear sentence, nothing that was kept before is lost, and
/// nothing is published by half.
@ConsiliumTest
class BadInputWebTest {
    private static final String BEFORE = "Fever for a week, kept before.";
    private static final int MEGABYTE = 1_000_000;

    private final MockMvc web;
    private final CasesWorld world;
    private final CaseAccess cases;
    private final Files files;
    private CaseId id = new CaseId(new java.util.UUID(0, 0));

    BadInputWebTest(
            MockMvc web,
            CaseDrafts drafts,
            PublishCase publishCase,
            Viewers viewers,
            CaseAccess cases,
            Files files,
            Clock clock) {
        this.web = web;
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
        this.cases = cases;
        this.files = files;
    }

    @BeforeEach
    void begin() {
        id = world.draft(Cast.BRUNO, CasesWorld.text(BEFORE));
    }

    private MockHttpServletRequestBuilder save(String presentation) {
        return post(id.path() + "/draft")
                .with(SignedIn.as(Cast.BRUNO))
                .param("version", "2")
                .param("question", "Would you anticoagulate after this bleed?")
                .param("specialty", "cardiology")
                .param("presentation", presentation)
                .accept(MediaType.TEXT_HTML);
    }

    private MockHttpServletRequestBuilder publish(int version) {
        return post(id.path() + "/publication")
                .with(SignedIn.as(Cast.BRUNO))
                .param("version", Integer.toString(version))
                .param("basis", "given")
                .param("scope", "discussion")
                .param("day", "2026-11-01")
                .param("kept", "In the record")
                .param("audience", "verified")
                .param("name", "real");
    }

    private String kept() {
        return cases.forPatient(id).orElseThrow().text().presentation();
    }

    private void isNotPublished() {
        assertThat(cases.forPatient(id).orElseThrow().isDraft()).isTrue();
    }

    private String sent(String name, byte[] content) throws Exception {
        var file = new MockMultipartFile("file", name, null, content);
        var answer =
                web.perform(
                                multipart(id.path() + "/files")
                                        .file(file)
                                        .with(SignedIn.as(Cast.BRUNO)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return Jsoup.parse(answer).text();
    }

    private List<Attachment> images() {
        return files.in(CaseDrafts.tray(Cast.BRUNO.id(), id));
    }

    private void isRefused(String name, byte[] content) throws Exception {
        assertThat(sent(name, content)).contains(name.substring(0, 4));
        assertThat(sent(name, content)).containsAnyOf("not taken", "cannot", "Only", "only");
        assertThat(images()).isEmpty();
    }

    @Test
    void pasteOfFiftyMegabytes() throws Exception {
        web.perform(save("fever ".repeat(50 * MEGABYTE / 6)).accept(MediaType.APPLICATION_JSON))
                .andExpect(status().is(413));
        web.perform(save("fever ".repeat(MEGABYTE / 3)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("10,000 characters at most")));
        assertThat(kept()).isEqualTo(BEFORE);
    }

    @Test
    void binaryInATextFile() throws Exception {
        var binary = new byte[4_000];
        new java.util.Random(7).nextBytes(binary);
        isRefused("notes.txt", binary);
        isRefused("notes.txt", Samples.text("Sodium 127\n"));
    }

    @Test
    void polyglotImage() throws Exception {
        var page = Samples.text("<html><script>alert('behind')</script></html>");
        sent("both.png", Samples.joined(Samples.picture("png", 60, 40), page));
        var bytes =
                web.perform(get(images().getFirst().path()).with(SignedIn.as(Cast.BRUNO)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(Samples.contains(bytes, "behind")).isFalse();
    }

    @Test
    void decompressionBomb() throws Exception {
        isRefused("bomb.png", Samples.headOfPng(50_000, 50_000));
        isRefused("bomb.docx", Samples.bomb());
    }

    @Test
    void svgWithScript() throws Exception {
        isRefused(
                "draw.svg", Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"));
    }

    @Test
    void truncatedJpeg() throws Exception {
        var whole = Samples.photograph(400, 300);
        isRefused("half.jpg", Arrays.copyOf(whole, 900));
    }

    /// As many as a case can hold.
    @Test
    void thousandsOfFindings() throws Exception {
        var dates =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> (1 + i % 28) + "." + (1 + i % 12) + "." + (1900 + i / 12))
                        .collect(Collectors.joining(" "));
        var much = dates.substring(0, 9_900);
        web.perform(save(much).param("course", much).param("findings", much).param("next", "yes"))
                .andExpect(status().isSeeOther());
        var page =
                web.perform(publish(3))
                        .andExpect(status().is(422))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(Jsoup.parse(page).select(".finding")).hasSize(50);
        assertThat(page).contains("they are shown when some of these are changed");
        isNotPublished();
        web.perform(publish(3).param("use", "all")).andExpect(status().isOk());
        assertThat(kept()).doesNotContain("28.4.");
    }

    @Test
    void overridesOfDirection() throws Exception {
        web.perform(
                        save(
                                "Mr. Walter \u202ErebuH\u202C and Mr. Wal\u200Bter Hu\u2066ber has fever."))
                .andExpect(status().isSeeOther());
        assertThat(kept()).contains("has fever.").doesNotContain("\u202E").doesNotContain("\u2066");
        web.perform(publish(3))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Nothing was published")));
        isNotPublished();
    }

    @Test
    void nulCharacters() throws Exception {
        web.perform(save("Fever\u0000 and \u0000chills.")).andExpect(status().isSeeOther());
        assertThat(kept()).isEqualTo("Fever and chills.");
        web.perform(publish(3)).andExpect(status().isSeeOther());
    }
}
