package org.consilium.groups.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.groups.model.Joining;
import org.consilium.groups.model.SeenRoom;
import org.consilium.ui.Page;
import org.consilium.ui.Problems;
import org.consilium.verification.Specialty;
import org.jspecify.annotations.Nullable;

/// Model of the pages where a room is made or changed; `seen` is null for a new one.
public record RoomFormPage(
        @Nullable SeenRoom seen, RoomForm form, Problems problems, List<Specialty> specialties) {

    public Map<String, String> specialties(Page page) {
        var words = new LinkedHashMap<String, String>();
        specialties.forEach(one -> words.put(one.code(), page.t(one.name())));
        return words;
    }

    public Map<String, String> joinings(Page page) {
        var words = new LinkedHashMap<String, String>();
        words.put(Joining.OPEN.name(), page.t("Open"));
        words.put(Joining.BY_REQUEST.name(), page.t("By request"));
        return words;
    }

    public Map<String, String> joiningHints(Page page) {
        return Map.of(
                Joining.OPEN.name(),
                page.t("Every verified clinician reads, answers and joins."),
                Joining.BY_REQUEST.name(),
                page.t("Only members read. Colleagues ask in one line, and you decide."));
    }

    public String name() {
        return form.name();
    }

    public String purpose() {
        return form.purpose();
    }

    public String specialty() {
        return form.specialty();
    }

    public String joining() {
        return form.joining();
    }

    public String rules() {
        return form.rules();
    }

    public int version() {
        return form.versionOrZero();
    }
}
