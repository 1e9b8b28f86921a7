package org.consilium.cases.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.cases.CaseId;
import org.consilium.cases.changing.Changes;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.draft.PublicationPolicy;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseBody;
import org.consilium.cases.model.CasePlaces;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.rarity.CaseRarity;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateForm;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.PresentOutcome;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.Threads;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.platform.Id;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.ui.Attachment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Changes a case that is published, through the same gate. What it said before stays readable, as
/// with every thread.
@Component
public class ReviseCase {
    private final CaseAccess access;
    private final CaseDrafts drafts;
    private final Changes changes;
    private final Gate gate;
    private final CaseRarity rarity;
    private final Files files;
    private final Threads threads;
    private final Audit audit;

    ReviseCase(
            CaseAccess access,
            CaseDrafts drafts,
            Changes changes,
            Gate gate,
            CaseRarity rarity,
            Files files,
            Threads threads,
            Audit audit) {
        this.access = access;
        this.drafts = drafts;
        this.changes = changes;
        this.gate = gate;
        this.rarity = rarity;
        this.files = files;
        this.threads = threads;
        this.audit = audit;
    }

    /// What the case is to say: its text, the images it shows, what was said of findings, and which
    /// version was seen.
    public record Revision(
            CaseText text, List<Attachment> shown, List<FileId> held, GateForm gate, int version) {
        public Revision {
            shown = List.copyOf(shown);
            held = List.copyOf(held);
        }
    }

    @Transactional
    public PublishOutcome revise(Viewer author, CaseId id, Revision revision, Instant at) {
        var report = access.toEdit(author, id);
        if (!report.isPublished()) {
            throw new NotFound();
        }
        var problems = PublicationPolicy.check(revision.text(), revision.shown());
        if (!problems.isEmpty()) {
            return new PublishOutcome.Incomplete(problems);
        }
        var thread = report.threadOrThrow();
        var texts = CaseBody.gated(revision.text(), revision.shown());
        var review = gate.review(texts, revision.gate(), thread.item());
        if (!review.isClear()) {
            return new PublishOutcome.ContainsIdentifiers(review);
        }
        var rare = rarity.of(id, revision.text(), revision.shown());
        if (rare.isHeld()) {
            return new PublishOutcome.TooRare(rare);
        }
        if (!drafts.change(id, revision.text(), revision.version(), at)) {
            return new PublishOutcome.ChangedMeanwhile();
        }
        var tray = CaseDrafts.tray(author.id(), id);
        return switch (threads.revise(author, thread, thread(report, revision), tray, at)) {
            case PresentOutcome.NotNow(var why) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new PublishOutcome.NotNow(why);
            }
            case PresentOutcome.Presented presented -> {
                files.describe("thread", thread.value(), descriptions(revision));
                gate.record(thread.item(), review);
                changes.forget(id);
                settle(author, report);
                yield new PublishOutcome.Published(id, thread);
            }
        };
    }

    private void settle(Viewer author, CaseReport report) {
        var sealed = report.isSealed();
        if (sealed) {
            var thread = report.threadOrThrow();
            files.seal("thread", thread.value());
        }
        var note =
                sealed
                        ? Note.ofSystem(PublicationDeeds.REVISE)
                        : Note.of(author, PublicationDeeds.REVISE).whose(author.id());
        audit.record(
                note.about(report.id().item()).withAll(Map.of("sealed", Boolean.toString(sealed))));
    }

    private static Map<FileId, String> descriptions(Revision revision) {
        var descriptions = new HashMap<FileId, String>();
        for (var file : revision.shown()) {
            Id.parse(file.id()).ifPresent(id -> descriptions.put(new FileId(id), file.alt()));
        }
        return descriptions;
    }

    private static NewThread thread(CaseReport report, Revision revision) {
        var readership = report.readership();
        if (readership == null) {
            throw new IllegalStateException("a published case is for somebody");
        }
        return new NewThread(
                CasePlaces.of(report.id(), readership),
                ThreadKind.CASE,
                revision.text().question(),
                CaseBody.of(revision.text()),
                revision.text().specialty(),
                revision.text().tags(),
                revision.held());
    }
}
