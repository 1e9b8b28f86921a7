package org.consilium.cases.reading;

import java.util.Optional;
import org.consilium.cases.model.CasePart;
import org.consilium.cases.model.Readership;
import org.consilium.cases.model.SeenCase;
import org.consilium.cases.sealing.Keepers;
import org.consilium.people.Bylines;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Beside a case: whom it is for, how the patient stands to it, and what its author needs.
@Component
class Standing implements CasePart {
    private static final int ORDER = 10;

    private final Keepers keepers;
    private final Bylines bylines;

    Standing(Keepers keepers, Bylines bylines) {
        this.keepers = keepers;
        this.bylines = bylines;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Where where() {
        return Where.ASIDE;
    }

    @Override
    public Optional<Fragment> of(Viewer viewer, SeenCase seen) {
        var report = seen.report();
        boolean keeper = report.isSealed() && keepers.isOne(viewer);
        var page = new StandingPage(seen, readers(viewer, report.readership()), keeper);
        return Optional.of(new Fragment("cases/reading/standing", page));
    }

    private Message readers(Viewer viewer, @Nullable Readership readership) {
        if (readership == null) {
            return Message.of("Nobody reads it yet.");
        }
        return switch (readership.kind()) {
            case ROOM -> Message.of("Those who may read the room.");
            case SPECIALTY ->
                    Message.of(
                            "Verified clinicians of {specialty}.",
                            "specialty",
                            bylines.specialty(
                                    viewer.locale(), String.valueOf(readership.specialty())));
            case VERIFIED -> Message.of("Every verified clinician.");
            case NAMED -> Message.of("A few colleagues whom the author named.");
        };
    }
}
