package org.consilium.ui;

import java.util.Optional;
import org.consilium.platform.Setting;
import org.consilium.platform.Setting.Kind;
import org.consilium.platform.SettingGroup;
import org.consilium.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What an instance is called, its colour, and who answers for it, as administrators chose it.
@Component
public class Branding {
    private static final int LOGO_WORDS = 3;

    private static final Setting NAME =
            new Setting(
                    "ui.name",
                    Kind.TEXT,
                    "Name of this community",
                    "Stands at the head of every page and mail, in titles, and where it is installed on a device.",
                    "Consilium",
                    1,
                    40);
    private static final Setting HUE =
            Setting.number(
                    "ui.accent-hue",
                    Kind.NUMBER,
                    "Colour of clinicians' pages",
                    "A hue: 0 is crimson, 60 amber, 145 green, 226 the blue it comes with, 300 violet. Text in every one of them is easy to read in light and in dark; patients' pages keep their own colour.",
                    226,
                    0,
                    359);
    private static final Setting IMPRINT =
            new Setting(
                    "ui.imprint",
                    Kind.TEXT,
                    "Who is responsible",
                    "Who runs this community and how they are reached, as the law of your country asks for it. Markdown; linked at the foot of public pages, which it is not while it is empty.",
                    "",
                    0,
                    4000);

    /// The file, its width and its height; chosen on a page of its own, where the file comes from.
    public static final Setting LOGO =
            new Setting(
                    "ui.logo",
                    Kind.TEXT,
                    "Logo",
                    "The picture that stands at the head of every page.",
                    "",
                    0,
                    60);

    private final Settings settings;

    Branding(Settings settings) {
        this.settings = settings;
    }

    public String name() {
        return settings.text(NAME);
    }

    /// A picture of one's own in place of the name in letters.
    public record Logo(String id, int width, int height) {
        public String path() {
            return "/logo/" + id;
        }
    }

    public Optional<Logo> logo() {
        var words = settings.text(LOGO).split(" ", -1);
        return words.length == LOGO_WORDS
                ? Optional.of(
                        new Logo(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2])))
                : Optional.empty();
    }

    String hue() {
        return settings.text(HUE);
    }

    boolean isColoured() {
        return !hue().equals(HUE.fallback());
    }

    String imprint() {
        return settings.text(IMPRINT);
    }

    /// For the administration's page.
    @Configuration(proxyBeanMethods = false)
    static class Registered {
        @Bean
        static SettingGroup brandingSettings() {
            return SettingGroup.of(NAME, HUE, IMPRINT);
        }
    }
}
