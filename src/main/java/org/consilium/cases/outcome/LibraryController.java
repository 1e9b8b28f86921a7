package org.consilium.cases.outcome;

import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The library of solved cases.
@Controller
class LibraryController {
    private static final int CASES = 20;

    private final LibraryQueries queries;
    private final Specialties specialties;

    LibraryController(LibraryQueries queries, Specialties specialties) {
        this.queries = queries;
        this.specialties = specialties;
    }

    @GetMapping("/cases/library")
    @Access(Who.VERIFIED)
    Screen list(
            LibraryFilter filter,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        var found = queries.solved(viewer.id(), filter, Cursor.read(after, Cursor.NEWEST), CASES);
        return Screen.of(
                "cases/outcome/library",
                new LibraryPage(filter, found, specialties, after != null));
    }
}
