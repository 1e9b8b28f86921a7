package org.consilium.cases.sealing;

import org.consilium.cases.CaseId;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `cases/sealing/form`. `standing` is the wish of this week, `name` is set for the two
/// keepers who opened it.
public record UnsealingPage(
        CaseId id,
        @Nullable Unsealing standing,
        boolean mayOpen,
        @Nullable String name,
        String reason,
        Problems problems) {
    UnsealingPage(CaseId id, @Nullable Unsealing standing, boolean mayOpen, @Nullable String name) {
        this(id, standing, mayOpen, name, "", Problems.none());
    }

    UnsealingPage with(String typed, Problems found) {
        return new UnsealingPage(id, standing, mayOpen, name, typed, found);
    }
}
