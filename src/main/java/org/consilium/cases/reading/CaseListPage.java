package org.consilium.cases.reading;

import java.util.Collections;
import java.util.Map;
import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of `cases/reading/list`. `further` says that it is not the first page; `waiting` is how
/// many of the viewer's own wait for their outcome.
public record CaseListPage(
        Slice<CaseCard> cases,
        CaseFilter filter,
        Map<String, String> specialties,
        boolean further,
        int waiting) {
    public CaseListPage {
        specialties = Collections.unmodifiableMap(specialties);
    }

    public @Nullable String next() {
        var next = cases.next();
        return next == null ? null : filter.path() + "&from=" + next.write();
    }

    public String specialty(@Nullable String code) {
        return code == null ? "" : specialties.getOrDefault(code, code);
    }
}
