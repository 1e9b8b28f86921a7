package org.consilium.cases.model;

import java.time.Clock;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.cases.sealing.AuthorSeal;
import org.consilium.discussions.Threads;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// The one gate to cases. Missing and not allowed are the same [NotFound]. Who reads a published
/// case is asked of its place, which knows the readership; a draft is its author's alone.
@Component
public class CaseAccess {
    private final CaseRepository cases;
    private final AuthorSeal seal;
    private final CasePlaces places;
    private final Threads threads;
    private final Clock clock;

    CaseAccess(
            CaseRepository cases,
            AuthorSeal seal,
            CasePlaces places,
            Threads threads,
            Clock clock) {
        this.cases = cases;
        this.seal = seal;
        this.places = places;
        this.threads = threads;
        this.clock = clock;
    }

    /// To look at it. A withdrawn one says so to who could read it.
    public CaseReport toRead(Viewer viewer, CaseId id) {
        var report = cases.find(id).orElseThrow(NotFound::new);
        var readership = report.readership();
        if (report.thread() == null || readership == null) {
            demand(isAuthor(viewer, report));
        } else if (readership.kind() == Readership.Kind.ROOM) {
            threads.demandReading(viewer, report.threadOrThrow());
        } else {
            var place = CasePlaces.of(id, readership).id();
            demand(
                    places.mayRead(viewer, place)
                            || (places.mayReadOwn(viewer, place) && isAuthor(viewer, report)));
        }
        return report;
    }

    /// To write it, before and after publication: its author, verified.
    public CaseReport toEdit(Viewer viewer, CaseId id) {
        var report = cases.find(id).orElseThrow(NotFound::new);
        demand(isAuthor(viewer, report));
        demand(!report.isWithdrawn());
        demand(viewer.isVerified(clock.instant()));
        return report;
    }

    /// To write a draft, or to throw it away: its author, also when the verification has ended.
    public CaseReport toDraft(Viewer viewer, CaseId id) {
        var report = cases.find(id).orElseThrow(NotFound::new);
        demand(isAuthor(viewer, report));
        demand(report.isDraft());
        return report;
    }

    /// To do what readers do with a published case (a differential, say): who may reply.
    public CaseReport toAct(Viewer viewer, CaseId id) {
        var report = cases.find(id).orElseThrow(NotFound::new);
        demand(report.isPublished());
        threads.demandReplying(viewer, report.threadOrThrow());
        return report;
    }

    /// For who holds the patient's code, which is all they need.
    public Optional<CaseReport> forPatient(CaseId id) {
        return cases.find(id);
    }

    /// Whether the viewer wrote it, also under a sealed name.
    public boolean isAuthor(Viewer viewer, CaseReport report) {
        if (!viewer.isSignedIn()) {
            return false;
        }
        var author = report.author();
        var tag = report.authorTag();
        return author == null
                ? tag != null && seal.isBy(viewer.id(), report.id(), tag)
                : viewer.is(author);
    }

    private static void demand(boolean condition) {
        if (!condition) {
            throw new NotFound();
        }
    }
}
