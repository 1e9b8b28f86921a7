package org.consilium.cases.draft;

import java.time.Clock;
import java.time.Instant;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseText;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.Tray;
import org.consilium.platform.Id;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Cases while they are written. Each is its author's alone until it is published.
@Component
public class CaseDrafts {
    private final CaseAccess access;
    private final DraftRepository drafts;
    private final Files files;
    private final RateLimits limits;
    private final Ids ids;
    private final Clock clock;

    CaseDrafts(
            CaseAccess access,
            DraftRepository drafts,
            Files files,
            RateLimits limits,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.files = files;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /// Where the images of a draft lie.
    public static Tray tray(MemberId author, CaseId id) {
        return Tray.of(author, "case-" + id.shortForm());
    }

    /// A draft that knows its question only.
    @Transactional
    public CaseId begin(Viewer author, String question, @Nullable String specialty, Instant at) {
        var id = new CaseId(ids.next());
        drafts.create(id, author.id(), question, specialty, at);
        return id;
    }

    @Transactional
    SaveOutcome save(Viewer author, CaseId id, CaseText text, int version) {
        access.toDraft(author, id);
        var problems = CaseLimits.check(text);
        if (!problems.isEmpty()) {
            return new SaveOutcome.TooLong(problems);
        }
        if (!limits.take(RateLimit.DRAFT_PER_MEMBER, author.id().shortForm())) {
            return new SaveOutcome.TooOften();
        }
        var saved = drafts.save(id, text, version, clock.instant());
        return saved.<SaveOutcome>map(SaveOutcome.Saved::new)
                .orElseGet(() -> new SaveOutcome.ChangedElsewhere(access.toDraft(author, id)));
    }

    /// Writes a draft as it is now, whatever its version: for texts the gate replaced, and the
    /// demo.
    @Transactional
    public void write(Viewer author, CaseId id, CaseText text) {
        var draft = access.toDraft(author, id);
        drafts.save(id, text, draft.version(), clock.instant());
    }

    /// Changes the text of a published case, whose version was `version`; who may has been asked.
    /// False where it was changed meanwhile.
    @Transactional
    public boolean change(CaseId id, CaseText text, int version, Instant at) {
        return drafts.save(id, text, version, at).isPresent();
    }

    @Transactional
    void discard(Viewer author, CaseId id) {
        access.toDraft(author, id);
        if (drafts.discard(id)) {
            var tray = tray(author.id(), id);
            var held = files.in(tray).stream().flatMap(file -> Id.parse(file.id()).stream());
            files.drop(tray, held.map(FileId::new).toList());
        }
    }
}
