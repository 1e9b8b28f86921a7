package org.consilium.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.accounts.model.Terms;
import org.consilium.platform.Hashes;
import org.consilium.platform.Id;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Network;
import org.consilium.platform.Signals;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who is signed in. Sessions live in PostgreSQL and are cached for a quarter of a minute, so that
/// a page does not pay for them; whatever ends or changes one is told to every process by a signal,
/// and even a lost signal costs no more than that quarter of a minute.
///
/// A session ends after some days without use, and at some age in any case: [AccountPeriods].
@Component
public class Sessions {
    private static final Duration CACHED = Duration.ofSeconds(15);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final int CACHE_SIZE = 20_000;
    private static final String SIGNAL = "sessions";

    private final SessionRepository sessions;
    private final @Nullable Standing standing;
    private final Terms terms;
    private final AccountPeriods periods;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;
    private final Cache<ByteBuffer, Optional<OpenSession>> cache =
            Caffeine.newBuilder().maximumSize(CACHE_SIZE).expireAfterWrite(CACHED).build();

    Sessions(
            SessionRepository sessions,
            @Nullable Standing standing,
            Terms terms,
            AccountPeriods periods,
            Signals signals,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.standing = standing;
        this.terms = terms;
        this.periods = periods;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
        signals.on(SIGNAL, this::forget);
    }

    /// Opens a session; answers its secret, which only the browser keeps. Of the address only the
    /// network is kept.
    public String open(MemberId member, SignInWay way, String device, String address) {
        var token = Hashes.token();
        var session =
                new SessionRepository.NewSession(
                        new SessionId(ids.next()),
                        Hashes.sha256(token),
                        member,
                        way,
                        device,
                        Network.of(address));
        sessions.insert(session, clock.instant());
        return token;
    }

    /// Opens a session as with a passkey; for tests and measurements, which nothing else may call.
    public String open(MemberId member, String device, String address) {
        return open(member, SignInWay.by(SignInStep.PASSKEY), device, address);
    }

    public Optional<OpenSession> find(String token) {
        var hash = Hashes.sha256(token);
        var found = cache.get(ByteBuffer.wrap(hash), unseen -> load(hash));
        return found.filter(session -> clock.instant().isBefore(endOf(session)));
    }

    private Instant endOf(OpenSession session) {
        return session.openedAt().plus(periods.longest(session.way().first()));
    }

    public List<SessionLine> list(MemberId member) {
        return sessions.list(member);
    }

    /// Ends one of the member's sessions; false when it is not there.
    public boolean end(MemberId member, SessionId session) {
        boolean ended = sessions.end(member, session) > 0;
        refresh(member);
        return ended;
    }

    /// Ends all sessions of a member but one; answers how many.
    public int endAll(MemberId member, @Nullable SessionId except) {
        int ended = sessions.endAll(member, except);
        refresh(member);
        return ended;
    }

    /// The person of this session has just shown who they are, by this step.
    public void prove(MemberId member, SessionId session, SignInStep step) {
        sessions.prove(member, session, step, clock.instant());
        refresh(member);
    }

    /// The member has no second factor any more: what was opened with one counts as a password's.
    public void weaken(MemberId member) {
        sessions.weaken(member);
        refresh(member);
    }

    /// Something about this member changed: their next request, on any process, sees it.
    public void refresh(MemberId member) {
        forget(member.shortForm());
        signals.send(SIGNAL, member.shortForm());
    }

    int dropOld() {
        var now = clock.instant();
        return sessions.dropOld(now.minus(periods.idle()), now.minus(periods.longest()));
    }

    private Optional<OpenSession> load(byte[] hash) {
        var now = clock.instant();
        var found =
                sessions.find(
                                hash,
                                terms.current().version(),
                                now.minus(periods.idle()),
                                now.minus(periods.longest()))
                        .map(this::withStanding);
        found.filter(session -> isStale(session, now))
                .ifPresent(session -> sessions.see(session.id(), now));
        return found;
    }

    private static boolean isStale(OpenSession session, Instant now) {
        return session.seenAt().isBefore(now.minus(SEEN_EVERY));
    }

    private OpenSession withStanding(OpenSession session) {
        var viewer = session.viewer();
        var until = standing == null ? null : standing.verifiedUntil(viewer.id());
        var complete =
                new Viewer(
                        viewer.member(),
                        viewer.name(),
                        viewer.audience(),
                        viewer.roles(),
                        until,
                        viewer.locale(),
                        viewer.zone(),
                        viewer.waitingRoles());
        return new OpenSession(
                session.id(),
                complete,
                session.way(),
                session.openedAt(),
                session.seenAt(),
                session.provedAt(),
                session.termsAccepted());
    }

    private void forget(String member) {
        var id = Id.parse(member).map(MemberId::new);
        if (id.isEmpty()) {
            cache.invalidateAll();
            return;
        }
        cache.asMap()
                .values()
                .removeIf(each -> each.filter(s -> s.viewer().is(id.get())).isPresent());
    }
}
