package org.consilium.verification.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.MemberId;
import org.consilium.verification.registry.ClaimedCredential;
import org.consilium.verification.registry.RegistryAnswer;
import org.jspecify.annotations.Nullable;

/// What a member claims to be, and all that has happened to it. `validUntil` is the day the
/// credential itself ends, where it does.
public record Claim(
        ClaimId id,
        Claimant claimant,
        ClaimedCredential credential,
        @Nullable LocalDate validUntil,
        Instant claimedAt,
        Marks marks,
        @Nullable Appeal appeal,
        @Nullable EvidenceNote evidence,
        @Nullable Checked checked,
        boolean numberIsUsedElsewhere,
        List<Decision> decisions) {

    /// Who claims.
    public record Claimant(MemberId id, String name, String handle) {}

    /// When what happened; null for what did not. `refusedAt` is the latest refusal, which an
    /// appeal may have reopened.
    public record Marks(
            @Nullable Instant openSince,
            @Nullable Instant withdrawnAt,
            @Nullable Instant refusedAt,
            @Nullable Instant verifiedAt) {}

    /// Why a refusal was wrong, in the claimant's words.
    public record Appeal(String text, Instant at) {}

    /// That there is, or was, a file; its size in bytes, 0 when it has been deleted.
    public record EvidenceNote(String mediaType, int size, @Nullable Instant deletedAt) {}

    /// What a registry answered last; `registry` is empty where none covers the claim.
    public record Checked(String registry, RegistryAnswer answer, Instant at) {}

    /// Where a claim is.
    public enum State {
        OPEN,
        REFUSED,
        VERIFIED,
        WITHDRAWN
    }

    public Claim {
        decisions = List.copyOf(decisions);
    }

    public State state() {
        if (marks.openSince() != null) {
            return State.OPEN;
        }
        if (marks.withdrawnAt() != null) {
            return State.WITHDRAWN;
        }
        return marks.verifiedAt() != null ? State.VERIFIED : State.REFUSED;
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    /// Where verifiers read it.
    public String path() {
        return "/verification/claims/" + id.shortForm();
    }

    public boolean isOf(MemberId member) {
        return claimant.id().equals(member);
    }

    public Optional<Decision> decisionOf(MemberId verifier) {
        return decisions.stream().filter(each -> each.verifier().equals(verifier)).findFirst();
    }

    public List<Decision> approvals() {
        return decisions.stream().filter(each -> each.verdict() == Verdict.APPROVE).toList();
    }

    /// Whether a registry vouches for it. A number that another member is verified with vouches for
    /// nobody.
    public boolean isMatched() {
        return checked != null
                && checked.answer() instanceof RegistryAnswer.Match
                && !numberIsUsedElsewhere;
    }
}
