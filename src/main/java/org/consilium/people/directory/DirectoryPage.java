package org.consilium.people.directory;

import java.util.List;
import java.util.Map;
import org.consilium.people.Byline;
import org.consilium.people.Languages;
import org.consilium.people.Suggestion;
import org.jspecify.annotations.Nullable;

/// Model of `people/directory`: who was found, and the choices of the filter in the reader's
/// language; `suggestions` only above the whole list.
public record DirectoryPage(
        List<Entry> entries,
        DirectoryFilter filter,
        Map<String, String> specialties,
        Map<String, String> countries,
        Map<String, String> languages,
        @Nullable String next,
        List<Suggestion> suggestions) {

    /// One colleague as the page writes them.
    public record Entry(
            Byline byline,
            String headline,
            String asks,
            List<String> languages,
            @Nullable Integer medianMinutes,
            int answers) {}

    public DirectoryPage {
        entries = List.copyOf(entries);
        suggestions = List.copyOf(suggestions);
    }

    /// Languages in the reader's words: "English, Igbo".
    public String spoken(Entry entry) {
        return Languages.join(entry.languages(), languages);
    }
}
