package org.consilium.verification.standing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Settings;
import org.consilium.ui.Message;
import org.consilium.verification.MemberVerified;
import org.consilium.verification.VerificationEnded;
import org.consilium.verification.model.Claim;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.VerificationNotices;
import org.consilium.verification.registry.RegistryAnswer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins, warns of, re-checks and ends standings. Whatever changes one drops the member's cached
/// sessions, so that open pages lose or gain access with the next request.
@Component
public class Standings {
    private static final int BATCH = 200;

    private final StandingRepository standings;
    private final Settings settings;
    private final ClaimAccess claims;
    private final VerificationNotices notices;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Standings(
            StandingRepository standings,
            Settings settings,
            ClaimAccess claims,
            VerificationNotices notices,
            Sessions sessions,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.standings = standings;
        this.settings = settings;
        this.claims = claims;
        this.notices = notices;
        this.sessions = sessions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<StandingCard> latest(MemberId member) {
        return standings.latest(member);
    }

    /// Makes the claimant a verified member; an earlier standing gives way.
    @Transactional
    public void begin(Claim claim) {
        var now = clock.instant();
        var member = claim.claimant().id();
        standings.replace(member, now);
        standings.insert(
                new StandingId(ids.next()),
                claim,
                now,
                StandingSettings.of(settings).expiry(claim.validUntil(), now),
                StandingSettings.of(settings).nextCheck(now));
        events.publishEvent(new MemberVerified(member, now));
        sessions.refresh(member);
    }

    /// Ends what has run out; answers whether there may be more.
    @Transactional
    public boolean endExpired() {
        var ended = standings.endExpired(clock.instant(), BATCH);
        for (var each : ended) {
            told(each, Message.of("Your verification has ended. The page says how to renew it."));
        }
        return ended.size() == BATCH;
    }

    /// Warns members whose standing ends soon, once; answers whether there may be more.
    @Transactional
    public boolean warn() {
        var now = clock.instant();
        var warned =
                standings.warn(now.plus(settings.duration(StandingSettings.WARNING)), now, BATCH);
        for (var each : warned) {
            notices.tell(
                    each.member(),
                    Message.of(
                            "Your verification ends soon. Renew it now, so that nothing stops."));
        }
        return warned.size() == BATCH;
    }

    /// Asks the registry again about one standing that is due; answers whether there was one. Only
    /// a number that was taken away ends a standing: a name changes, and a registry has gaps.
    /// Verifiers are told of anything else it no longer agrees with.
    @Transactional
    public boolean recheckNext() {
        var now = clock.instant();
        var due = standings.dueForCheck(now);
        if (due.isEmpty()) {
            return false;
        }
        var standing = due.get();
        var before = claims.behind(standing.claim()).checked();
        var after = claims.check(standing.claim(), now);
        standings.checked(standing.id(), StandingSettings.of(settings).nextCheck(now));
        if (after.checked() == null) {
            return true;
        }
        var answer = after.checked().answer();
        if (answer instanceof RegistryAnswer.Mismatch mismatch && mismatch.isDeactivated()) {
            endByRegistry(standing, now);
        } else if (before != null && isWorse(before.answer(), answer)) {
            notices.tellOfChange(after);
        }
        return true;
    }

    /// It agreed and no longer does, or it knew the number and no longer does.
    private static boolean isWorse(RegistryAnswer before, RegistryAnswer after) {
        return switch (after) {
            case RegistryAnswer.Mismatch mismatch -> before instanceof RegistryAnswer.Match;
            case RegistryAnswer.Unknown unknown ->
                    before instanceof RegistryAnswer.Match
                            || before instanceof RegistryAnswer.Mismatch;
            case RegistryAnswer.Match match -> false;
            case RegistryAnswer.FormatOnly format -> false;
            case RegistryAnswer.BadFormat bad -> false;
        };
    }

    private void endByRegistry(StandingCard standing, Instant now) {
        standings.endByRegistry(standing.id(), now);
        told(
                standing,
                Message.of(
                        "Your verification has ended, because the registry no longer lists your number as active."));
    }

    private void told(StandingCard ended, Message text) {
        notices.tell(ended.member(), text);
        events.publishEvent(new VerificationEnded(ended.member(), clock.instant()));
        sessions.refresh(ended.member());
    }
}
