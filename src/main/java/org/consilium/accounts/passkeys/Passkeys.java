package org.consilium.accounts.passkeys;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.consilium.accounts.SessionId;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.factors.FactorChanges;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.passkeys.PasskeyRepository.Passkey;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member's passkeys, and signing in by them.
@Component
public class Passkeys {
    private static final String SIGN_IN = "sign-in";

    private final PasskeyRepository passkeys;
    private final PasskeyChallenges challenges;
    private final PasskeyAsks asks;
    private final PasskeyCheck check;
    private final MemberRepository members;
    private final FactorChanges changes;
    private final Ids ids;
    private final Clock clock;

    Passkeys(
            PasskeyRepository passkeys,
            PasskeyChallenges challenges,
            PasskeyAsks asks,
            PasskeyCheck check,
            MemberRepository members,
            FactorChanges changes,
            Ids ids,
            Clock clock) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.asks = asks;
        this.check = check;
        this.members = members;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    public List<PasskeyLine> list(MemberId member) {
        return passkeys.list(member);
    }

    /// To sign in without saying who one is.
    public PasskeyAsk askToSignIn() {
        return asks.toSignIn(challenges.next(SIGN_IN));
    }

    /// To show that one is this member.
    public PasskeyAsk askToProve(MemberId member) {
        return asks.toProve(member, challenges.next(proofOf(member)));
    }

    PasskeyAsk askToCreate(MemberId id) {
        var account = members.account(id).orElseThrow();
        return asks.toCreate(
                id, account.email(), account.member().name(), challenges.next(creationBy(id)));
    }

    /// Keeps a passkey that was just made; answers recovery codes where there were none; empty when
    /// it does not hold.
    @Transactional
    public Optional<List<String>> add(
            MemberId member, String name, String json, @Nullable SessionId here) {
        var made =
                check.readMade(json)
                        .filter(data ->
                                challenges.spend(
                                        challengeOf(data.getCollectedClientData()),
                                        creationBy(member)))
                        .flatMap(check::checkMade);
        if (made.isEmpty() || !insert(member, name, made.get())) {
            return Optional.empty();
        }
        var text =
                Message.of(
                        "A passkey was added to your account. Your password alone opens nothing"
                                + " from now on.");
        return Optional.of(changes.added(member, SignInStep.PASSKEY, here, text));
    }

    private boolean insert(MemberId member, String name, PasskeyCheck.Made made) {
        var passkey =
                new Passkey(
                        new PasskeyId(ids.next()),
                        member,
                        made.credentialId(),
                        name,
                        made.credential(),
                        made.signCount(),
                        made.verifiesPerson(),
                        made.synced());
        return passkeys.insert(passkey, clock.instant());
    }

    boolean rename(MemberId member, PasskeyId id, String name) {
        return passkeys.rename(member, id, name);
    }

    @Transactional
    public boolean remove(MemberId member, PasskeyId id) {
        boolean removed = passkeys.delete(member, id);
        if (removed) {
            changes.removed(member, Message.of("A passkey was taken away from your account."));
        }
        return removed;
    }

    /// Takes all of a member's away, who cannot use any.
    public void removeAll(MemberId member) {
        passkeys.deleteAll(member);
    }

    /// Whose passkey answered the challenge to sign in: one that made sure of its person.
    @Transactional
    public Optional<MemberId> signIn(String json) {
        return used(json, SIGN_IN, true).map(Passkey::member);
    }

    /// Whether a passkey of this member answered.
    @Transactional
    public boolean proves(MemberId member, String json) {
        return used(json, proofOf(member), false)
                .filter(passkey -> passkey.member().equals(member))
                .isPresent();
    }

    private Optional<Passkey> used(String json, String use, boolean mustVerifyPerson) {
        var data = check.readUsed(json);
        if (data.isEmpty()
                || !challenges.spend(challengeOf(data.get().getCollectedClientData()), use)) {
            return Optional.empty();
        }
        var passkey =
                passkeys.find(data.get().getCredentialId())
                        .filter(it -> isOwner(it, data.get().getUserHandle()));
        var answer = passkey.flatMap(it -> check.checkUsed(data.get(), it, mustVerifyPerson));
        answer.ifPresent(it ->
                passkeys.use(passkey.get().id(), it.signCount(), it.synced(), clock.instant()));
        return answer.isPresent() ? passkey : Optional.empty();
    }

    private static boolean isOwner(Passkey passkey, byte @Nullable [] handle) {
        return handle == null || Arrays.equals(handle, PasskeyAsks.handle(passkey.member()));
    }

    private static byte[] challengeOf(
            com.webauthn4j.data.client.@Nullable CollectedClientData data) {
        return Objects.requireNonNull(data).getChallenge().getValue();
    }

    private static String proofOf(MemberId member) {
        return "proof of " + member.shortForm();
    }

    private static String creationBy(MemberId member) {
        return "creation by " + member.shortForm();
    }
}
