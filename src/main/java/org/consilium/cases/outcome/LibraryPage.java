package org.consilium.cases.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import org.consilium.cases.model.AgeBand;
import org.consilium.platform.Slice;
import org.consilium.ui.Page;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;

/// Model of `cases/outcome/library`.
public record LibraryPage(
        LibraryFilter filter, Slice<SolvedCase> cases, Specialties specialties, boolean further) {

    public Map<String, String> specialtyOptions(Page page) {
        var options = new LinkedHashMap<String, String>();
        specialties.all().forEach(each -> options.put(each.code(), page.t(each.name())));
        return options;
    }

    public Map<String, String> ages(Page page) {
        var ages = new LinkedHashMap<String, String>();
        for (var age : AgeBand.values()) {
            ages.put(age.name(), page.t(age.label()));
        }
        return ages;
    }

    public @Nullable String nextPath() {
        var next = cases.next();
        return next == null ? null : filter.path(next.write());
    }
}
