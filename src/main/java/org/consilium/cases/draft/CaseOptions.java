package org.consilium.cases.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.consilium.cases.model.AgeBand;
import org.consilium.cases.model.CareSetting;
import org.consilium.cases.model.Sex;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.consilium.ui.Words;
import org.consilium.verification.Specialties;
import org.springframework.stereotype.Component;

/// The choices of a case's form in the reader's language.
@Component
public class CaseOptions {
    private final Specialties specialties;
    private final Words words;

    CaseOptions(Specialties specialties, Words words) {
        this.specialties = specialties;
        this.words = words;
    }

    /// By the name of the field: code → words.
    public Map<String, Map<String, String>> of(Viewer reader) {
        return Map.of(
                "age", options(reader, AgeBand.values(), AgeBand::label),
                "sex", options(reader, Sex.values(), Sex::label),
                "setting", options(reader, CareSetting.values(), CareSetting::label),
                "specialty", specialties(reader));
    }

    public Map<String, String> specialties(Viewer reader) {
        var names = new LinkedHashMap<String, String>();
        for (var each : specialties.all()) {
            names.put(each.code(), words.say(reader.locale(), each.name()));
        }
        return names;
    }

    private <E extends Enum<E>> Map<String, String> options(
            Viewer reader, E[] constants, Function<E, Message> label) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(constants)
                .forEach(each ->
                        options.put(
                                each.name().toLowerCase(Locale.ROOT),
                                words.say(reader.locale(), label.apply(each))));
        return options;
    }
}
