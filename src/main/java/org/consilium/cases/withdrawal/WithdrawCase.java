package org.consilium.cases.withdrawal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.cases.CaseId;
import org.consilium.cases.CaseWithdrawn;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseEnding;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.CaseReport.Withdrawal.By;
import org.consilium.cases.sealing.WithdrawalCodes;
import org.consilium.discussions.Threads;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a case out: its words, images, results, differentials, replies and drafts of replies, in
/// one transaction; the index follows within seconds. That it was here, and when it went, stays.
@Component
public class WithdrawCase {
    private final CaseAccess access;
    private final WithdrawalRepository withdrawals;
    private final List<CaseEnding> endings;
    private final Threads threads;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    WithdrawCase(
            CaseAccess access,
            WithdrawalRepository withdrawals,
            List<CaseEnding> endings,
            Threads threads,
            Audit audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.withdrawals = withdrawals;
        this.endings = List.copyOf(endings);
        this.threads = threads;
        this.audit = audit;
        this.events = events;
    }

    /// By its author. A second time changes nothing.
    @Transactional
    public void withdraw(Viewer author, CaseId id, Instant at) {
        var report = toWithdraw(author, id);
        if (report.isPublished()) {
            var note =
                    report.isSealed()
                            ? Note.ofSystem(WithdrawalDeeds.WITHDRAW)
                            : Note.of(author, WithdrawalDeeds.WITHDRAW).whose(author.id());
            end(report, By.AUTHOR, note, at);
        }
    }

    /// By the patient's code, as it was typed. False where no case has it; true also where its case
    /// is out already.
    @Transactional
    public boolean withdraw(String typed, Instant at) {
        var hash = WithdrawalCodes.hashOfTyped(typed);
        if (hash.isEmpty()) {
            return false;
        }
        var report = withdrawals.byCode(hash.get()).flatMap(access::forPatient);
        report.filter(CaseReport::isPublished)
                .ifPresent(found ->
                        end(found, By.PATIENT, Note.ofSystem(WithdrawalDeeds.WITHDRAW), at));
        return report.isPresent();
    }

    /// The case, for its author.
    CaseReport toWithdraw(Viewer author, CaseId id) {
        var report = access.toRead(author, id);
        if (report.isDraft() || !access.isAuthor(author, report)) {
            throw new NotFound();
        }
        return report;
    }

    private void end(CaseReport report, By by, Note note, Instant at) {
        var id = report.id();
        if (!withdrawals.end(id, by, at)) {
            return;
        }
        withdrawals.forget(id);
        endings.forEach(ending -> ending.withdraw(report, at));
        threads.withdraw(report.threadOrThrow(), at);
        audit.record(note.about(id.item()).withAll(Map.of("by", by.name())));
        events.publishEvent(new CaseWithdrawn(id, report.threadOrThrow(), at));
    }
}
