package org.consilium.verification.claiming;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.ui.Words;
import org.consilium.verification.Countries;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.Specialties;
import org.consilium.verification.registry.Registries;
import org.consilium.verification.registry.Registry;
import org.springframework.stereotype.Component;

/// Builds the page with the form.
@Component
class ClaimPages {
    private final Specialties specialties;
    private final Countries countries;
    private final Registries registries;
    private final Words words;

    ClaimPages(Specialties specialties, Countries countries, Registries registries, Words words) {
        this.specialties = specialties;
        this.countries = countries;
        this.registries = registries;
        this.words = words;
    }

    Screen form(Viewer viewer, ClaimForm form, Problems problems) {
        var reader = viewer.locale();
        return Screen.of(
                "verification/claim-form",
                new ClaimPage(
                        form,
                        problems,
                        kinds(reader),
                        specialties(reader),
                        countries.choices(reader),
                        registries.all().stream().map(Registry::numberHint).toList()));
    }

    private Map<String, String> kinds(Locale reader) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : CredentialKind.values()) {
            kinds.put(kind.name(), words.say(reader, kind.label()));
        }
        return kinds;
    }

    private Map<String, String> specialties(Locale reader) {
        var names = new LinkedHashMap<String, String>();
        for (var each : specialties.all()) {
            names.put(each.code(), words.say(reader, each.name()));
        }
        return names;
    }
}
