package org.consilium.cases.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.cases.CaseId;
import org.consilium.cases.CasePublished;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.draft.PublicationPolicy;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseBody;
import org.consilium.cases.model.CasePlaces;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.Readership;
import org.consilium.cases.rarity.CaseRarity;
import org.consilium.cases.sealing.AuthorSeal;
import org.consilium.cases.sealing.Pseudonyms;
import org.consilium.cases.sealing.WithdrawalCodes;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.PresentOutcome;
import org.consilium.discussions.PresentedThread;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.Threads;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.platform.Id;
import org.consilium.platform.Viewer;
import org.consilium.ui.Attachment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Publishes a case: nothing with an open finding, nobody too rare, nothing by who is not verified,
/// nothing without a word on consent. A sealed author is not kept beside it (ADR 0020).
@Component
public class PublishCase {
    private final CaseAccess access;
    private final PublicationRepository publications;
    private final Gate gate;
    private final CaseRarity rarity;
    private final Files files;
    private final Threads threads;
    private final AuthorSeal seal;
    private final Pseudonyms pseudonyms;
    private final WithdrawalCodes codes;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishCase(
            CaseAccess access,
            PublicationRepository publications,
            Gate gate,
            CaseRarity rarity,
            Files files,
            Threads threads,
            AuthorSeal seal,
            Pseudonyms pseudonyms,
            WithdrawalCodes codes,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.publications = publications;
        this.gate = gate;
        this.rarity = rarity;
        this.files = files;
        this.threads = threads;
        this.seal = seal;
        this.pseudonyms = pseudonyms;
        this.codes = codes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// `at` is now, except for the demo world.
    @Transactional
    public PublishOutcome publish(Viewer author, CaseId id, Publication publication, Instant at) {
        var draft = access.toDraft(author, id);
        if (!author.isVerified(clock.instant())) {
            return new PublishOutcome.AuthorNotVerified();
        }
        if (draft.version() != publication.version()) {
            return new PublishOutcome.ChangedMeanwhile();
        }
        var images = files.in(CaseDrafts.tray(author.id(), id));
        var problems = PublicationPolicy.check(draft.text(), images);
        if (!problems.isEmpty()) {
            return new PublishOutcome.Incomplete(problems);
        }
        var review = gate.review(CaseBody.gated(draft.text(), images), publication.gate());
        if (!review.isClear()) {
            return new PublishOutcome.ContainsIdentifiers(review);
        }
        var rare = rarity.of(id, draft.text(), images);
        if (rare.isHeld()) {
            return new PublishOutcome.TooRare(rare);
        }
        demandPlace(author, publication.readership(), id);
        return present(author, draft, publication, new Checked(images, review), at);
    }

    /// What was looked at before.
    private record Checked(List<Attachment> images, GateReview review) {}

    private PublishOutcome present(
            Viewer author, CaseReport draft, Publication publication, Checked checked, Instant at) {
        var id = draft.id();
        var told = publication.sealed() ? pseudonyms.of(author.id()) : author.id();
        var presented =
                new PresentedThread(
                        thread(draft, publication.readership(), checked.images()),
                        told,
                        CaseDrafts.tray(author.id(), id),
                        id.value());
        return switch (threads.present(author, presented, at)) {
            case PresentOutcome.NotNow(var why) -> new PublishOutcome.NotNow(why);
            case PresentOutcome.Presented(var thread) -> {
                var hash = codes.hash(id);
                if (!publications.publish(id, thread, publication, hash, at)) {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    yield new PublishOutcome.ChangedMeanwhile();
                }
                settle(author, id, thread, publication, at);
                gate.record(thread.item(), checked.review());
                finish(author, id, thread, publication.sealed(), at);
                yield new PublishOutcome.Published(id, thread);
            }
        };
    }

    private void settle(
            Viewer author, CaseId id, ThreadId thread, Publication publication, Instant at) {
        publications.state(id, publication.consent(), at);
        publications.nameReaders(id, publication.named());
        if (publication.sealed()) {
            publications.seal(id, seal.seal(author.id(), id), seal.tag(author.id(), id));
            files.seal("thread", thread.value());
        }
    }

    private void finish(Viewer author, CaseId id, ThreadId thread, boolean sealed, Instant at) {
        var note =
                sealed
                        ? Note.ofSystem(PublicationDeeds.PUBLISH)
                        : Note.of(author, PublicationDeeds.PUBLISH).whose(author.id());
        audit.record(note.about(id.item()).withAll(Map.of("sealed", Boolean.toString(sealed))));
        events.publishEvent(new CasePublished(id, thread, sealed ? null : author.id(), at));
    }

    private void demandPlace(Viewer author, Readership readership, CaseId id) {
        if (readership.kind() == Readership.Kind.ROOM) {
            threads.demandStarting(author, CasePlaces.of(id, readership));
        }
    }

    private static NewThread thread(
            CaseReport draft, Readership readership, List<Attachment> images) {
        var held =
                images.stream()
                        .flatMap(image -> Id.parse(image.id()).stream())
                        .map(FileId::new)
                        .toList();
        return new NewThread(
                CasePlaces.of(draft.id(), readership),
                ThreadKind.CASE,
                draft.text().question(),
                CaseBody.of(draft.text()),
                draft.text().specialty(),
                draft.text().tags(),
                held);
    }
}
