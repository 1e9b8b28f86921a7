package org.consilium.administration.settings;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.audit.ActorName;
import org.consilium.audit.ActorNames;
import org.consilium.platform.Access;
import org.consilium.platform.Feature;
import org.consilium.platform.Features;
import org.consilium.platform.MemberId;
import org.consilium.platform.Settings;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What is switched on, by whom it was switched last, and since when. Each is switched on the page
/// of its setting.
@Controller
class FeatureController {
    private static final String PATH = "/administration/features";

    private final Features features;
    private final Settings settings;
    private final ActorNames names;

    FeatureController(Features features, Settings settings, ActorNames names) {
        this.features = features;
        this.settings = settings;
        this.names = names;
    }

    @GetMapping(PATH)
    @Access(Who.ADMINISTRATOR)
    Screen list() {
        var latest = settings.latest(features.all().stream().map(Feature::setting).toList());
        var people = latest.values().stream().map(Settings.Change::by).collect(Collectors.toSet());
        var known = people.isEmpty() ? Map.<MemberId, ActorName>of() : names.of(people);
        return Screen.of(
                "administration/features",
                new FeaturesPage(
                        features.all().stream()
                                .sorted(Comparator.comparing(each -> each.setting().key()))
                                .map(each -> line(each, latest.get(each.setting().key()), known))
                                .toList()));
    }

    private FeaturesPage.Line line(
            Feature feature,
            Settings.@org.jspecify.annotations.Nullable Change change,
            Map<MemberId, ActorName> known) {
        return new FeaturesPage.Line(
                feature,
                features.isOn(feature),
                change,
                change == null ? null : known.get(change.by()));
    }

    /// Its place among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        private static final int ORDER = 25;

        @Bean
        static AdminPage featuresPage() {
            return new AdminPage(
                    AdminPage.Section.INSTANCE,
                    ORDER,
                    Message.of("Features"),
                    Message.of("Parts of Consilium that can be switched on and off."),
                    PATH,
                    Who.ADMINISTRATOR);
        }
    }
}
