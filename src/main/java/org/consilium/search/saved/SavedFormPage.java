package org.consilium.search.saved;

import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// A saved search to be named; `saved` is null for one that is new.
public record SavedFormPage(SavedForm form, @Nullable SavedSearch saved, Problems problems) {
    static SavedFormPage of(SavedForm form, SavedSearch saved) {
        return new SavedFormPage(form, saved, Problems.none());
    }

    /// Where the form goes.
    public String action() {
        return saved == null ? "/search/saved" : saved.ownPath();
    }
}
