package org.consilium.people.suggesting;

import java.util.List;
import org.consilium.people.Suggestion;

/// Model of `people/suggestions`.
public record SuggestionPage(List<Suggestion> suggestions, boolean wanted) {
    public SuggestionPage {
        suggestions = List.copyOf(suggestions);
    }
}
