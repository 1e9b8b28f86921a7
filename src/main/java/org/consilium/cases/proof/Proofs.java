package org.consilium.cases.proof;

import java.time.Clock;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseReport;
import org.consilium.files.ProofDocument;
import org.consilium.platform.NotFound;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a proof, shows it again to its author, and to a moderator who says why.
@Component
class Proofs {
    private final CaseAccess access;
    private final ProofRepository proofs;
    private final Audit audit;
    private final Clock clock;

    Proofs(CaseAccess access, ProofRepository proofs, Audit audit, Clock clock) {
        this.access = access;
        this.proofs = proofs;
        this.audit = audit;
        this.clock = clock;
    }

    ProofPage page(Viewer viewer, CaseId id) {
        var report = toSee(viewer, id);
        boolean author = access.isAuthor(viewer, report);
        return new ProofPage(report, author, proofs.since(id).orElse(null), "", Problems.none());
    }

    @Transactional
    void keep(Viewer author, CaseId id, ProofDocument file) {
        proofs.keep(toKeep(author, id).id(), file, clock.instant());
    }

    @Transactional
    void forget(Viewer author, CaseId id) {
        proofs.forget(toKeep(author, id).id());
    }

    /// For its author, who needs to say nothing and is put on no record: where the name is sealed,
    /// it would tell it.
    ProofDocument own(Viewer author, CaseId id) {
        return proofs.find(toKeep(author, id).id()).orElseThrow(NotFound::new);
    }

    @Transactional
    ProofDocument inspect(Viewer moderator, CaseId id, String reason) {
        var report = toSee(moderator, id);
        if (access.isAuthor(moderator, report)) {
            throw new NotFound();
        }
        var found = proofs.find(id).orElseThrow(NotFound::new);
        var note = Note.of(moderator, ProofDeeds.SEEN).about(id.item()).because(reason);
        var author = report.author();
        audit.record(author == null ? note : note.whose(author));
        return found;
    }

    private CaseReport toKeep(Viewer author, CaseId id) {
        var report = access.toRead(author, id);
        if (report.isWithdrawn() || !access.isAuthor(author, report)) {
            throw new NotFound();
        }
        return report;
    }

    private CaseReport toSee(Viewer viewer, CaseId id) {
        var report = access.toRead(viewer, id);
        boolean inspects = viewer.has(Role.MODERATOR) && report.isPublished();
        if (report.isWithdrawn() || !(inspects || access.isAuthor(viewer, report))) {
            throw new NotFound();
        }
        return report;
    }
}
