package org.consilium.people.directory;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.consilium.people.Bylines;
import org.consilium.people.Languages;
import org.consilium.people.Suggestions;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.consilium.verification.Specialties;
import org.consilium.verification.Specialty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// The directory: verified colleagues, by name, as far as the filter lets them through.
@Controller
class DirectoryController {
    private static final int LIMIT = 30;
    private static final int SUGGESTED = 4;

    private final DirectoryRepository directory;
    private final Bylines bylines;
    private final Specialties specialties;
    private final Suggestions suggestions;

    DirectoryController(
            DirectoryRepository directory,
            Bylines bylines,
            Specialties specialties,
            Suggestions suggestions) {
        this.directory = directory;
        this.bylines = bylines;
        this.specialties = specialties;
        this.suggestions = suggestions;
    }

    /// What the address says; a wish that is not there is null.
    record Wishes(
            @Nullable String q,
            @Nullable String specialty,
            @Nullable String country,
            @Nullable String place,
            @Nullable String language,
            @Nullable String quick) {

        DirectoryFilter filter() {
            return DirectoryFilter.of(q, specialty, country, place, language, "true".equals(quick));
        }
    }

    @GetMapping("/people")
    @Access(Who.CLINICIAN)
    Screen list(
            Viewer viewer,
            @ModelAttribute Wishes wishes,
            @RequestParam(required = false) @Nullable String after) {
        var filter = wishes.filter();
        var found = directory.list(viewer.id(), filter, NameCursor.read(after), LIMIT);
        var shown = found.subList(0, Math.min(LIMIT, found.size()));
        var reader = viewer.locale();
        return Screen.of(
                "people/directory",
                new DirectoryPage(
                        shown.stream().map(each -> entry(viewer, each)).toList(),
                        filter,
                        byName(
                                reader,
                                specialties.all().stream().map(Specialty::code).toList(),
                                code -> bylines.specialty(reader, code)),
                        byName(
                                reader,
                                directory.countries(),
                                code -> Bylines.country(reader, code)),
                        Languages.names(reader),
                        found.size() > LIMIT ? next(filter, shown.getLast()) : null,
                        filter.isEmpty() && after == null
                                ? suggestions.of(viewer, SUGGESTED)
                                : List.of()));
    }

    private DirectoryPage.Entry entry(Viewer viewer, Colleague colleague) {
        return new DirectoryPage.Entry(
                bylines.of(viewer, colleague.card()),
                colleague.headline(),
                colleague.asks(),
                colleague.languages(),
                colleague.medianMinutes(),
                colleague.answers());
    }

    private static String next(DirectoryFilter filter, Colleague last) {
        var query = filter.query();
        return "/people?" + (query.isEmpty() ? "" : query + "&") + "after=" + last.cursor().write();
    }

    private static Map<String, String> byName(
            Locale reader, List<String> codes, UnaryOperator<String> nameOf) {
        var byName = new TreeMap<String, String>(Collator.getInstance(reader));
        codes.forEach(code -> byName.put(nameOf.apply(code), code));
        var names = new LinkedHashMap<String, String>();
        byName.forEach((name, code) -> names.put(code, name));
        return names;
    }
}
