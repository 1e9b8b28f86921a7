package org.consilium.people.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class ProfileWebTest {
    private final MockMvc web;
    private final ProfileRepository profiles;
    private final DraftRepository drafts;
    private final WorkRepository works;
    private final MemberId member;
    private final String handle;

    ProfileWebTest(
            MockMvc web,
            ProfileRepository profiles,
            DraftRepository drafts,
            WorkRepository works,
            DemoMembers members,
            Ids ids) {
        this.web = web;
        this.profiles = profiles;
        this.drafts = drafts;
        this.works = works;
        this.member = new MemberId(ids.next());
        this.handle = "p" + UUID.randomUUID().toString().substring(0, 12);
        members.make(member, "Petra Profiled", handle, Audience.CLINICIAN, ZoneOffset.UTC);
    }

    @Test
    void showsWhatWasVerified() throws Exception {
        web.perform(get("/people/elif").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Rheumatology")))
                .andExpect(content().string(containsString("/members/elif/verification")))
                .andExpect(content().string(not(containsString("Not verified"))));
    }

    @Test
    void marksWhatIsOnlySaid() throws Exception {
        web.perform(get("/people/chen").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Says of themselves")))
                .andExpect(content().string(containsString("Internal medicine")))
                .andExpect(content().string(containsString("Not verified")))
                .andExpect(content().string(not(containsString("/members/chen/verification"))));
    }

    @Test
    void saysHowFastSomebodyAnswersFromFiveAnswersOn() throws Exception {
        web.perform(get("/people/amara").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(
                        content()
                                .string(
                                        matchesRegex(
                                                "(?s).*usually answers within \\d+ minutes? \\(n = \\d+\\).*")));
        web.perform(get("/people/chen").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(not(containsString("usually answers"))));
    }

    @Test
    void keepsTheTwoWorldsApart() throws Exception {
        for (var path : new String[] {"/people/amara", "/people/hana", "/people/me/edit"}) {
            web.perform(get(path).with(SignedIn.as(Cast.HANA))).andExpect(status().isNotFound());
        }
        for (var path : new String[] {"/people/hana", "/people/ivo", "/people/nobody-at-all"}) {
            web.perform(get(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        }
    }

    @Test
    void savesAProfile() throws Exception {
        web.perform(edit("headline", "Ward physician").param("about", "I am **here**."))
                .andExpect(status().isSeeOther());
        assertThat(profiles.read(member).orElseThrow().headline()).isEqualTo("Ward physician");
        web.perform(get("/people/" + handle).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("<strong>here</strong>")));
    }

    @Test
    void runsNothingThatWasWritten() throws Exception {
        web.perform(
                        edit("headline", "<script>alert(1)</script>")
                                .param(
                                        "about",
                                        "<img src=x onerror=alert(1)> [x](javascript:alert(1))"))
                .andExpect(status().isSeeOther());
        web.perform(get("/people/" + handle).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("<img"))))
                .andExpect(content().string(not(containsString("href=\"javascript"))));
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        var tooLong = "x".repeat(121);
        web.perform(edit("headline", tooLong).param("town", "Zug").param("country", "XX"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(tooLong)))
                .andExpect(content().string(containsString("value=\"Zug\"")))
                .andExpect(content().string(containsString("Choose a country from the list.")));
        assertThat(profiles.read(member)).isEmpty();
    }

    @Test
    void keepsADraftUntilItIsSaved() throws Exception {
        web.perform(draft(0, "half a sen")).andExpect(status().isOk());
        web.perform(get("/people/me/edit").with(SignedIn.as(member)))
                .andExpect(content().string(containsString("half a sen")))
                .andExpect(content().string(containsString("You had begun to change this")));
        web.perform(edit("headline", "A whole sentence")).andExpect(status().isSeeOther());
        assertThat(drafts.find(member)).isEmpty();
    }

    @Test
    void tellsAnotherTabThatTheDraftHasChanged() throws Exception {
        web.perform(draft(0, "one tab")).andExpect(status().isOk());
        web.perform(draft(0, "the other tab"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("one tab")));
        web.perform(draft(1, "the other tab")).andExpect(status().isOk());
    }

    @Test
    void addsWorksAndRemovesOnlyOnesOwn() throws Exception {
        web.perform(
                        work("title", "On small numbers")
                                .param("year", "2024")
                                .param("doi", "https://doi.org/10.1000/abc"))
                .andExpect(status().isSeeOther());
        var work = works.list(member).getFirst();
        assertThat(work.address()).isEqualTo("https://doi.org/10.1000/abc");
        var path = "/people/me/works/" + work.id().shortForm();
        web.perform(delete(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        assertThat(works.list(member)).hasSize(1);
        web.perform(delete(path).with(SignedIn.as(member))).andExpect(status().isSeeOther());
        assertThat(works.list(member)).isEmpty();
    }

    @Test
    void refusesAWorkWithoutTitleOrYear() throws Exception {
        web.perform(work("title", " ").param("year", "last year").param("doi", "abc"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write its title.")))
                .andExpect(content().string(containsString("A DOI begins with 10.")));
        assertThat(works.list(member)).isEmpty();
    }

    @Test
    void asksFewQueries() throws Exception {
        var statements =
                QueryCounter.statementsOf(
                        () -> web.perform(get("/people/elif").with(SignedIn.as(Cast.AMARA))));
        assertThat(statements)
                .filteredOn(sql -> !sql.contains("accounts.session"))
                .hasSizeLessThanOrEqualTo(8);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder edit(
            String name, String value) {
        return post("/people/me/edit").with(SignedIn.as(member)).param(name, value);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder work(
            String name, String value) {
        return post("/people/me/works")
                .with(SignedIn.as(member))
                .param("kind", "PUBLICATION")
                .param(name, value);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder draft(
            int version, String headline) {
        return post("/people/me/draft")
                .with(SignedIn.as(member))
                .param("version", Integer.toString(version))
                .param("headline", headline);
    }
}
