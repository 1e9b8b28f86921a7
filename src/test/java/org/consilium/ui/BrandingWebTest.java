package org.consilium.ui;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.platform.Cast;
import org.consilium.platform.SettingCatalogue;
import org.consilium.platform.Settings;
import org.consilium.testing.ConsiliumTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class BrandingWebTest {
    private final MockMvc web;
    private final Settings settings;
    private final SettingCatalogue catalogue;

    BrandingWebTest(MockMvc web, Settings settings, SettingCatalogue catalogue) {
        this.web = web;
        this.settings = settings;
        this.catalogue = catalogue;
    }

    @AfterEach
    void putBack() {
        for (var key : new String[] {"ui.name", "ui.accent-hue", "ui.imprint"}) {
            var setting = catalogue.find(key).orElseThrow();
            choose(key, settings.fallback(setting));
        }
    }

    @Test
    void carriesItsOwnNameAndColour() throws Exception {
        choose("ui.name", "St <i>Luke's</i>");
        choose("ui.accent-hue", "145");
        web.perform(get("/sign-in"))
                .andExpect(content().string(containsString("· St &lt;i&gt;Luke")))
                .andExpect(content().string(containsString("/branding.css?hue=145")));
        web.perform(get("/branding.css"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("--accent-hue: 145")));
        web.perform(get("/manifest.webmanifest"))
                .andExpect(content().string(containsString("St <i>Luke's</i>")));
    }

    @Test
    void saysWhoIsResponsible() throws Exception {
        web.perform(get("/imprint")).andExpect(status().isNotFound());
        web.perform(get("/sign-in")).andExpect(content().string(not(containsString("/imprint"))));
        choose("ui.imprint", "**St Luke's**, 1 Main Street <script>alert(1)</script>");
        web.perform(get("/imprint"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<strong>St Luke")))
                .andExpect(content().string(not(containsString("<script>alert"))));
        web.perform(get("/sign-in")).andExpect(content().string(containsString("/imprint")));
    }

    private void choose(String key, String value) {
        var setting = catalogue.find(key).orElseThrow();
        settings.change(Cast.GRETA.id(), setting, settings.text(setting), value);
    }
}
