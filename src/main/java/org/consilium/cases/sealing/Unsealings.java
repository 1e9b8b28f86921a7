package org.consilium.cases.sealing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.cases.CaseId;
import org.consilium.platform.Cursor;
import org.consilium.platform.Ids;
import org.consilium.platform.NotFound;
import org.consilium.platform.Slice;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opening a sealed name: one keeper asks with a reason, another one opens it, and both steps stand
/// in the log that everybody sees and in the audit. The two read the name for a week.
@Component
class Unsealings {
    private static final Duration FRESH = Duration.ofDays(7);
    private static final int LINES = 50;

    private final Keepers keepers;
    private final UnsealingRepository unsealings;
    private final AuthorSeal seal;
    private final Members members;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Unsealings(
            Keepers keepers,
            UnsealingRepository unsealings,
            AuthorSeal seal,
            Members members,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.keepers = keepers;
        this.unsealings = unsealings;
        this.seal = seal;
        this.members = members;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Slice<Unsealing> log(Cursor from) {
        return unsealings.all(from, LINES);
    }

    /// What a keeper sees of a case: the wish that stands, and the name if it was opened.
    @Transactional
    UnsealingPage look(Viewer keeper, CaseId id) {
        demandSealed(keeper, id);
        var latest = fresh(id);
        var opened = latest.filter(Unsealing::isOpened).filter(each -> isOneOfTheTwo(keeper, each));
        var name = opened.flatMap(each -> author(id)).map(Member::name).orElse(null);
        if (name != null) {
            audit.record(Note.of(keeper, SealingDeeds.READ).about(id.item()));
        }
        boolean mayOpen =
                latest.filter(each -> !each.isOpened())
                        .filter(each -> !keeper.is(each.first()))
                        .isPresent();
        return new UnsealingPage(id, latest.orElse(null), mayOpen, name);
    }

    /// The first keeper asks, the second one opens; whoever comes second need not say the reason
    /// again. False where nothing changed.
    @Transactional
    boolean press(Viewer keeper, CaseId id, String reason) {
        demandSealed(keeper, id);
        var now = clock.instant();
        var since = now.minus(FRESH);
        var standing = fresh(id);
        if (standing.isEmpty()) {
            var unsealing = new Unsealing.UnsealingId(ids.next());
            boolean asked = unsealings.ask(unsealing, id, keeper.id(), reason, now, since);
            audit.record(Note.of(keeper, SealingDeeds.ASK).about(id.item()).because(reason));
            return asked;
        }
        boolean opened = unsealings.open(standing.get().id(), keeper.id(), now, since);
        if (opened) {
            audit.record(
                    Note.of(keeper, SealingDeeds.OPEN)
                            .about(id.item())
                            .because(standing.get().reason()));
        }
        return opened;
    }

    private Optional<Unsealing> fresh(CaseId id) {
        var since = clock.instant().minus(FRESH);
        return unsealings.latest(id).filter(each -> each.askedAt().isAfter(since));
    }

    private static boolean isOneOfTheTwo(Viewer keeper, Unsealing unsealing) {
        var second = unsealing.second();
        return keeper.is(unsealing.first()) || (second != null && keeper.is(second));
    }

    private Optional<Member> author(CaseId id) {
        return unsealings.sealed(id).map(sealed -> seal.open(sealed, id)).flatMap(members::find);
    }

    private void demandSealed(Viewer keeper, CaseId id) {
        keepers.demand(keeper);
        if (unsealings.sealed(id).isEmpty()) {
            throw new NotFound();
        }
    }
}
