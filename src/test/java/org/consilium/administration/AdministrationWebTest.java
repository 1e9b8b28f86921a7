package org.consilium.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.consilium.platform.Setting;
import org.consilium.platform.SettingCatalogue;
import org.consilium.platform.Settings;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.ui.ReadOnly;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class AdministrationWebTest {
    private static final String WIDEN = "/administration/settings/discussions.widen-after";
    private static final String READ_ONLY = "/administration/settings/platform.read-only";

    private final MockMvc web;
    private final Settings settings;
    private final SettingCatalogue all;
    private final JdbcClient database;
    private final TestClock clock;

    AdministrationWebTest(
            MockMvc web,
            Settings settings,
            SettingCatalogue all,
            JdbcClient database,
            TestClock clock) {
        this.web = web;
        this.settings = settings;
        this.all = all;
        this.database = database;
        this.clock = clock;
    }

    @AfterEach
    void putBack() throws Exception {
        var announced =
                database.sql(
                                "select id from administration.announcement where withdrawn_at is null")
                        .query(UUID.class)
                        .list();
        for (var id : announced) {
            var path = "/administration/announcements/" + new MemberId(id).shortForm();
            web.perform(delete(path).with(SignedIn.as(Cast.GRETA)));
        }
        for (var setting : all.all()) {
            var holds = settings.text(setting);
            if (!holds.equals(settings.fallback(setting))) {
                settings.change(Cast.GRETA.id(), setting, holds, settings.fallback(setting));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"GRETA"},
            mode = EnumSource.Mode.EXCLUDE)
    void isThereForAdministratorsOnly(Cast one) throws Exception {
        for (var path :
                List.of(
                        "/administration",
                        "/administration/settings",
                        "/administration/members",
                        "/administration/jobs",
                        "/administration/mail",
                        "/administration/features",
                        "/administration/waiting-questions",
                        "/administration/announcements")) {
            web.perform(get(path).with(SignedIn.as(one))).andExpect(status().isNotFound());
        }
        web.perform(post(WIDEN).param("value", "5").param("was", "90").with(SignedIn.as(one)))
                .andExpect(status().isNotFound());
        assertThat(settings.text(widenAfter())).isEqualTo("90");
    }

    @Test
    void gathersWhatModulesOffer() throws Exception {
        var page = page("/administration");
        assertThat(page.select("main .entry__title").eachText())
                .contains(
                        "Claims",
                        "Reports",
                        "Appeals",
                        "Questions without an answer",
                        "Mail",
                        "Members and roles",
                        "Terms accepted",
                        "Audit",
                        "Announcements",
                        "Settings",
                        "Features",
                        "Jobs");
        assertThat(page.select("main .entry:contains(Claims) .entry__figure").text()).isNotEmpty();
    }

    @Test
    void changesASettingAtOnceWithItsHistory() throws Exception {
        change(WIDEN, "90", "45").andExpect(status().isSeeOther());
        assertThat(settings.duration(widenAfter())).isEqualTo(Duration.ofMinutes(45));
        var page = page(WIDEN);
        assertThat(page.select("input[name=value]").val()).isEqualTo("45");
        assertThat(page.select("main .entry")).isNotEmpty();
        assertThat(page.select("main").text())
                .contains("From 90 minutes to 45 minutes", "Greta Lindqvist");
        assertThat(recorded("administration.setting.change")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "soon", "", "10081", "9999999999999999999999"})
    void refusesWhatIsOutOfBounds(String value) throws Exception {
        change(WIDEN, "90", value)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("whole number from 1 to 10,080")));
        assertThat(settings.text(widenAfter())).isEqualTo("90");
    }

    @Test
    void overwritesNobodysChange() throws Exception {
        change(WIDEN, "90", "60").andExpect(status().isSeeOther());
        change(WIDEN, "90", "30")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"30\"")));
        change(WIDEN, "90", "60").andExpect(status().isSeeOther());
        assertThat(settings.text(widenAfter())).isEqualTo("60");
    }

    @Test
    void knowsNoOtherSetting() throws Exception {
        web.perform(get("/administration/settings/no.such").with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void refusesWritesWhileReadOnly() throws Exception {
        change(READ_ONLY, "false", "true").andExpect(status().isSeeOther());
        web.perform(
                        post("/account")
                                .param(
                                        "name",
                                        "Amara Okafor of a name that is long enough to be shown")
                                .header("Sec-Fetch-Site", "same-origin")
                                .with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("Nothing can be saved at present")))
                .andExpect(content().string(containsString("of a name that is long enough")));
        web.perform(get("/").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("read-only at present")));
        change(READ_ONLY, "true", "false").andExpect(status().isSeeOther());
        web.perform(get("/").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(not(containsString("read-only at present"))));
        assertThat(settings.isOn(ReadOnly.SETTING)).isFalse();
    }

    @Test
    void announcesUntilItsEndToWhomItIsFor() throws Exception {
        announce("Maintenance tonight <b>at ten</b>", "CLINICIANS", "", "2026-11-22T22:00")
                .andExpect(status().isSeeOther());
        web.perform(get("/").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("tonight &lt;b&gt;at ten")));
        web.perform(get("/").with(SignedIn.as(Cast.HANA)))
                .andExpect(content().string(not(containsString("Maintenance tonight"))));
        var id =
                database.sql("select id from administration.announcement where text like 'Mai%'")
                        .query(UUID.class)
                        .single();
        var shortForm = new MemberId(id).shortForm();
        var dismissed =
                web.perform(
                                post("/announcements/" + shortForm + "/dismissal")
                                        .param("back", "/rooms")
                                        .with(SignedIn.as(Cast.BRUNO)))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Set-Cookie");
        assertThat(dismissed).contains("told=" + shortForm);
        clock.advance(Duration.ofHours(20));
        web.perform(get("/").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(not(containsString("Maintenance tonight"))));
    }

    @Test
    void keepsAnAnnouncementThatCannotBe() throws Exception {
        announce("A sentence", "MEMBERS", "2026-11-23T10:00", "2026-11-23T09:00")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A sentence")))
                .andExpect(content().string(containsString("end after it begins")));
        announce("", "NOBODY", "soon", "").andExpect(status().isUnprocessableContent());
    }

    @Test
    void listsEveryJob() throws Exception {
        assertThat(page("/administration/jobs").select("main .entry__title").eachText())
                .contains("audit.seal-entries", "notifications.carry-mail");
    }

    @Test
    void runsNoJobThatIsNotThere() throws Exception {
        web.perform(post("/administration/jobs/no.such/runs").with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isNotFound());
    }

    private Setting widenAfter() {
        return all.find("discussions.widen-after").orElseThrow();
    }

    private ResultActions change(String path, String was, String value) throws Exception {
        return web.perform(
                post(path).param("was", was).param("value", value).with(SignedIn.as(Cast.GRETA)));
    }

    private ResultActions announce(String text, String readers, String from, String until)
            throws Exception {
        return web.perform(
                post("/administration/announcements")
                        .param("text", text)
                        .param("readers", readers)
                        .param("from", from)
                        .param("until", until)
                        .param("dismissible", "true")
                        .with(SignedIn.as(Cast.GRETA)));
    }

    private int recorded(String deed) {
        return database.sql("select count(*) from audit.entry where deed = :deed")
                .param("deed", deed)
                .query(Integer.class)
                .single();
    }

    private org.jsoup.nodes.Document page(String path) throws Exception {
        var answer =
                web.perform(get(path).with(SignedIn.as(Cast.GRETA))).andExpect(status().isOk());
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }
}
