package org.consilium.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.consilium.platform.Cast;
import org.consilium.platform.Feature;
import org.consilium.platform.Features;
import org.consilium.platform.SettingCatalogue;
import org.consilium.platform.Settings;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// Switching parts of Consilium off and on again.
@ConsiliumTest
class FeaturesWebTest {
    private final MockMvc web;
    private final Features features;
    private final Settings settings;
    private final SettingCatalogue catalogue;

    FeaturesWebTest(MockMvc web, Features features, Settings settings, SettingCatalogue catalogue) {
        this.web = web;
        this.features = features;
        this.settings = settings;
        this.catalogue = catalogue;
    }

    @AfterEach
    void switchBack() {
        for (var feature : features.all()) {
            var holds = settings.text(feature.setting());
            var fallback = settings.fallback(feature.setting());
            if (!holds.equals(fallback)) {
                settings.change(Cast.GRETA.id(), feature.setting(), holds, fallback);
            }
        }
    }

    /// By the day the makers gave themselves, each switch is either made permanent or taken out.
    @Test
    void failsOnceASwitchIsForgotten() {
        var today = LocalDate.now(Clock.systemUTC());
        assertThat(features.all()).isNotEmpty();
        assertThat(features.all())
                .as("decide whether these switches are still wanted, and move or remove their day")
                .allSatisfy(each -> assertThat(each.decideBy()).isAfter(today));
    }

    @Test
    void explainsEverySettingAndSwitch() {
        assertThat(catalogue.all()).hasSizeGreaterThan(35);
        assertThat(catalogue.all()).doesNotHaveDuplicates();
        assertThat(catalogue.all().stream().map(each -> each.key()).toList())
                .doesNotHaveDuplicates()
                .contains(
                        "moderation.trusted-days",
                        "files.quota",
                        "files.largest",
                        "notifications.digest-size",
                        "discussions.widen-offers",
                        "platform.drafts-kept",
                        "accounts.session-idle");
        assertThat(catalogue.all())
                .allSatisfy(each -> {
                    assertThat(each.explanation()).endsWith(".").hasSizeGreaterThan(15);
                    assertThat(each.clean(each.fallback())).as(each.key()).isPresent();
                });
    }

    @Test
    void listsWhoSwitchedWhat() throws Exception {
        turn("messaging.messages", false);
        web.perform(get("/administration/features").with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Greta Lindqvist")))
                .andExpect(content().string(containsString("Reply by e-mail")));
    }

    @Test
    void closesMessagesForEverybody() throws Exception {
        turn("messaging.messages", false);
        web.perform(get("/messages").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Messages: the people who run")));
        web.perform(get("/people/bruno-keller").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(not(containsString("Write a message"))));
        web.perform(
                        post("/messages")
                                .param("body", "words that were typed at some length and stay")
                                .header("Sec-Fetch-Site", "same-origin")
                                .with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("words that were typed at some")));
        turn("messaging.messages", true);
        web.perform(get("/messages").with(SignedIn.as(Cast.AMARA))).andExpect(status().isOk());
    }

    @Test
    void closesSigningUp() throws Exception {
        turn("accounts.sign-up", false);
        web.perform(get("/sign-up")).andExpect(status().isNotFound());
        for (var path : List.of("/", "/sign-in")) {
            web.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("/sign-up"))));
        }
    }

    @Test
    void asksForNoPasskeyAlone() throws Exception {
        turn("accounts.passkey-sign-in", false);
        web.perform(get("/sign-in"))
                .andExpect(content().string(not(containsString("Sign in with a passkey"))));
        web.perform(post("/sign-in/passkey").param("credential", "{}"))
                .andExpect(status().isForbidden());
    }

    private void turn(String key, boolean on) throws Exception {
        Feature feature =
                features.all().stream()
                        .filter(each -> each.setting().key().equals(key))
                        .findFirst()
                        .orElseThrow();
        web.perform(
                        post("/administration/settings/" + key)
                                .param("was", settings.text(feature.setting()))
                                .param("value", Boolean.toString(on))
                                .with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isSeeOther());
        assertThat(features.isOn(feature)).isEqualTo(on);
    }
}
