package org.consilium.cases.reading;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CasePart;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.CaseRepository;
import org.consilium.cases.model.SeenCase;
import org.consilium.discussions.ThreadFace;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;
import org.springframework.stereotype.Component;

/// A case on its thread's page: its parts, each from the feature it belongs to.
@Component
class CaseFace implements ThreadFace {
    private final CaseRepository cases;
    private final CaseAccess access;
    private final List<CasePart> parts;
    private final Clock clock;

    CaseFace(CaseRepository cases, CaseAccess access, List<CasePart> parts, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.parts = parts.stream().sorted(Comparator.comparingInt(CasePart::order)).toList();
        this.clock = clock;
    }

    @Override
    public ThreadKind kind() {
        return ThreadKind.CASE;
    }

    @Override
    public Optional<Face> of(Viewer viewer, ThreadId thread) {
        return cases.ofThread(thread).map(report -> face(viewer, report));
    }

    @Override
    public boolean isAuthor(Viewer viewer, ThreadId thread) {
        return cases.ofThread(thread)
                .filter(CaseReport::isSealed)
                .filter(report -> access.isAuthor(viewer, report))
                .isPresent();
    }

    private Face face(Viewer viewer, CaseReport report) {
        boolean author = access.isAuthor(viewer, report);
        if (report.isWithdrawn()) {
            var gone = new Fragment("cases/reading/gone", report);
            return new Face(List.of(gone), List.of(), null, null, author, true);
        }
        boolean verified = viewer.isVerified(clock.instant());
        var seen = new SeenCase(report, author, verified);
        var path = report.id().path();
        return new Face(
                fragments(viewer, seen, CasePart.Where.TOP),
                fragments(viewer, seen, CasePart.Where.ASIDE),
                author && verified ? path + "/edit" : null,
                author ? path + "/withdrawal" : null,
                author,
                false);
    }

    private List<Fragment> fragments(Viewer viewer, SeenCase seen, CasePart.Where where) {
        return parts.stream()
                .filter(part -> part.where() == where)
                .flatMap(part -> part.of(viewer, seen).stream())
                .toList();
    }
}
