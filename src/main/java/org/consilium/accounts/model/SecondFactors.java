package org.consilium.accounts.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.SignInStep;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.audit.Outcome;
import org.consilium.platform.MemberId;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Secrets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member's authenticator app and recovery codes: setting up, asking for, taking away. Secrets
/// are kept encrypted, recovery codes only as hashes.
@Component
public class SecondFactors {
    /// What came of a code somebody typed.
    public enum CodeOutcome {
        RIGHT,
        WRONG,
        TOO_MANY_ATTEMPTS
    }

    private static final String PURPOSE = "authenticator";
    private static final int RECOVERY_CODES = 10;

    private final FactorRepository factors;
    private final RecoveryCodes recoveryCodes = new RecoveryCodes();
    private final Sessions sessions;
    private final Secrets secrets;
    private final RateLimits limits;
    private final Audit audit;
    private final Clock clock;

    SecondFactors(
            FactorRepository factors,
            Sessions sessions,
            Secrets secrets,
            RateLimits limits,
            Audit audit,
            Clock clock) {
        this.factors = factors;
        this.sessions = sessions;
        this.secrets = secrets;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    public Factors of(MemberId member) {
        return factors.of(member);
    }

    /// Sets up an app that showed it holds the secret; false when the code is not its, or when
    /// there is an app already.
    @Transactional
    public boolean setUpApp(MemberId member, byte[] secret, String typed) {
        var step = Totp.matching(secret, typed, clock.instant(), 0);
        if (step.isEmpty()) {
            return false;
        }
        var sealed = secrets.seal(PURPOSE, member.shortForm(), secret);
        return factors.insertAuthenticator(member, sealed, step.getAsLong(), clock.instant());
    }

    @Transactional
    public boolean removeApp(MemberId member) {
        boolean removed = factors.deleteAuthenticator(member);
        forgetLast(member);
        return removed;
    }

    /// With the last factor gone recovery codes are good for nothing, and no session is a strong
    /// one any more.
    public void forgetLast(MemberId member) {
        if (!factors.of(member).areSet()) {
            factors.deleteCodes(member);
            sessions.weaken(member);
        }
    }

    /// Ten new recovery codes instead of those there were; told this once.
    @Transactional
    public List<String> newRecoveryCodes(MemberId member) {
        var fresh = Stream.generate(recoveryCodes::next).limit(RECOVERY_CODES).toList();
        factors.deleteCodes(member);
        factors.insertCodes(
                member,
                fresh.stream().map(code -> recoveryCodes.hash(member, code)).toList(),
                clock.instant());
        return fresh;
    }

    /// Whether a code of the app, or a recovery code, is the member's and was never used.
    @Transactional
    public CodeOutcome use(MemberId member, SignInStep kind, String typed) {
        if (!limits.take(RateLimit.SECOND_STEP_PER_MEMBER, member.shortForm())
                || !limits.take(RateLimit.SECOND_STEP_PER_DAY, member.shortForm())) {
            record(member, kind, Outcome.REFUSED);
            return CodeOutcome.TOO_MANY_ATTEMPTS;
        }
        boolean right =
                kind == SignInStep.RECOVERY_CODE
                        ? factors.useCode(
                                member, recoveryCodes.hash(member, typed), clock.instant())
                        : useApp(member, typed);
        record(member, kind, right ? Outcome.DONE : Outcome.FAILED);
        return right ? CodeOutcome.RIGHT : CodeOutcome.WRONG;
    }

    private void record(MemberId member, SignInStep kind, Outcome outcome) {
        audit.record(
                Note.of(member, AccountDeeds.SECOND_STEP)
                        .whose(member)
                        .with("by", kind)
                        .ended(outcome));
    }

    private boolean useApp(MemberId member, String typed) {
        var app = factors.authenticator(member);
        if (app.isEmpty()) {
            return false;
        }
        var step =
                secret(member, app.get())
                        .map(it -> Totp.matching(it, typed, clock.instant(), app.get().lastStep()));
        return step.isPresent()
                && step.get().isPresent()
                && factors.useAuthenticator(member, step.get().getAsLong(), clock.instant());
    }

    private Optional<byte[]> secret(MemberId member, FactorRepository.Authenticator app) {
        return secrets.unseal(PURPOSE, member.shortForm(), app.secret());
    }

    /// The next code that would be taken, if the app's secret is `known`: for the demo world, where
    /// nobody holds the telephone of the cast.
    public Optional<String> nextCode(MemberId member, byte[] known) {
        return factors.authenticator(member)
                .filter(app -> secret(member, app).filter(it -> equal(it, known)).isPresent())
                .map(app ->
                        Totp.code(
                                known, Math.max(Totp.stepOf(clock.instant()), app.lastStep() + 1)));
    }

    private static boolean equal(byte[] one, byte[] other) {
        return java.security.MessageDigest.isEqual(one, other);
    }

    /// Gives a member of the demo world an app whose secret is known.
    @Transactional
    public void giveApp(MemberId member, byte[] secret) {
        var sealed = secrets.seal(PURPOSE, member.shortForm(), secret);
        factors.insertAuthenticator(member, sealed, 0, clock.instant());
    }
}
