package org.consilium.verification.model;

import java.time.Instant;
import java.util.Optional;
import org.consilium.platform.NotFound;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.consilium.verification.registry.Registries;
import org.springframework.stereotype.Component;

/// The one gate to claims. The claimant sees their own on their own page; verifiers see those of
/// others; everybody else sees that there is none.
@Component
public class ClaimAccess {
    private final ClaimRepository claims;
    private final Registries registries;

    ClaimAccess(ClaimRepository claims, Registries registries) {
        this.claims = claims;
        this.registries = registries;
    }

    /// The viewer's own newest claim that was not withdrawn.
    public Optional<Claim> newestOf(Viewer viewer) {
        return claims.newestOf(viewer.id());
    }

    /// The viewer's own claim.
    public Claim own(Viewer viewer, ClaimId id) {
        return claims.find(id).filter(claim -> claim.isOf(viewer.id())).orElseThrow(NotFound::new);
    }

    /// A claim as verifiers see it.
    public Claim toRead(Viewer viewer, ClaimId id) {
        return claims.find(id)
                .filter(claim -> viewer.has(Role.VERIFIER))
                .filter(claim -> !claim.isOf(viewer.id()))
                .orElseThrow(NotFound::new);
    }

    /// A claim to decide on, held against other verdicts until the transaction ends.
    public Claim toDecide(Viewer viewer, ClaimId id) {
        claims.lockOpen(id);
        return toRead(viewer, id);
    }

    /// A claim whose evidence the viewer may see: an open one, or one they have decided on.
    public Claim toSeeEvidence(Viewer viewer, ClaimId id) {
        var claim = toRead(viewer, id);
        if (claim.isOpen() || claim.decisionOf(viewer.id()).isPresent()) {
            return claim;
        }
        throw new NotFound();
    }

    /// The claim behind a standing, which every clinician may ask about; its number and evidence
    /// are not for them.
    public Claim behind(ClaimId id) {
        return claims.find(id).orElseThrow(NotFound::new);
    }

    /// Asks the registry about a claim, and keeps the answer. For use cases and jobs, which act for
    /// nobody in particular; answers the claim as it stands then.
    public Claim check(ClaimId id, Instant at) {
        var claim = claims.find(id).orElseThrow(NotFound::new);
        var asked = registries.check(claim.claimant().name(), claim.credential());
        claims.addCheck(id, asked, at);
        return claims.find(id).orElseThrow(NotFound::new);
    }
}
