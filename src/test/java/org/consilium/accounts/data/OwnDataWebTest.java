package org.consilium.accounts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.consilium.platform.Cast;
import org.consilium.platform.Job;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@ConsiliumTest
class OwnDataWebTest {
    private final MockMvc web;
    private final List<Job> jobs;
    private final TestClock clock;

    OwnDataWebTest(MockMvc web, List<Job> jobs, TestClock clock) {
        this.web = web;
        this.jobs = jobs;
        this.clock = clock;
    }

    private void run(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow().run();
    }

    private String exportOf(Cast one) throws Exception {
        web.perform(post("/account/data/exports").with(SignedIn.as(one)))
                .andExpect(status().isSeeOther());
        var waiting = web.perform(get("/account/data").with(SignedIn.as(one))).andReturn();
        assertThat(waiting.getResponse().getContentAsString())
                .contains("Your copy is being made", "http-equiv=\"refresh\"");
        run("accounts.make-exports");
        var page = web.perform(get("/account/data").with(SignedIn.as(one))).andReturn();
        var link =
                Jsoup.parse(page.getResponse().getContentAsString())
                        .selectFirst("a[href^=/account/data/exports/]");
        assertThat(link).isNotNull();
        return link == null ? "" : link.attr("href");
    }

    private Map<String, String> unzipped(byte[] zip) throws Exception {
        var found = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    @Test
    void handsOutEverythingToItsOwnerOnly() throws Exception {
        var path = exportOf(Cast.BRUNO);
        var answer =
                web.perform(get(path).with(SignedIn.as(Cast.BRUNO)))
                        .andExpect(status().isOk())
                        .andExpect(content().contentType("application/zip"))
                        .andReturn()
                        .getResponse();
        var files = unzipped(answer.getContentAsByteArray());
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "accounts/account.json",
                        "people/profile.json",
                        "discussions/replies.json",
                        "groups/rooms.json",
                        "verification/claims.json");
        assertThat(files.getOrDefault("accounts/account.json", ""))
                .contains(Cast.BRUNO.email())
                .doesNotContain("$2");
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".json")) {
                assertThat(JsonMapper.shared().readTree(file.getValue()).size()).isPositive();
            }
        }
        var page = Jsoup.parse(files.getOrDefault("index.html", ""));
        assertThat(page.select("script, link, img")).isEmpty();
        assertThat(page.text()).contains("Your replies", Cast.BRUNO.fullName());
        web.perform(get(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        web.perform(get(path)).andExpect(status().isSeeOther());
        clock.advance(Duration.ofDays(7));
        web.perform(get(path).with(SignedIn.as(Cast.BRUNO))).andExpect(status().isNotFound());
    }

    @Test
    void makesThreeCopiesADay() throws Exception {
        for (int i = 0; i < 3; i++) {
            exportOf(Cast.JOON);
        }
        web.perform(post("/account/data/exports").with(SignedIn.as(Cast.JOON)))
                .andExpect(status().isSeeOther());
        web.perform(get("/account/data").with(SignedIn.as(Cast.JOON)))
                .andExpect(
                        content().string(org.hamcrest.Matchers.not(containsString("being made"))));
    }
}
