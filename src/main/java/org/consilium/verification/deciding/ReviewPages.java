package org.consilium.verification.deciding;

import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.Countries;
import org.consilium.verification.Specialties;
import org.consilium.verification.model.Claim;
import org.consilium.verification.model.VerificationPolicy;
import org.consilium.verification.registry.Registries;
import org.consilium.verification.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the page on which a verifier decides.
@Component
class ReviewPages {
    private final Specialties specialties;
    private final Registries registries;

    ReviewPages(Specialties specialties, Registries registries) {
        this.specialties = specialties;
        this.registries = registries;
    }

    Screen of(Viewer viewer, Claim claim, DecisionForm form, Problems problems) {
        var mine = claim.decisionOf(viewer.id()).orElse(null);
        var evidence = claim.evidence();
        boolean kept = evidence != null && evidence.deletedAt() == null;
        return Screen.of(
                "verification/claim",
                new ReviewPage(
                        claim,
                        specialties.name(claim.credential().specialty()),
                        Countries.name(claim.credential().country()),
                        registryOf(claim),
                        mine,
                        VerificationPolicy.STANDARD.missing(claim),
                        kept && (claim.isOpen() || mine != null),
                        form,
                        problems));
    }

    private @Nullable Message registryOf(Claim claim) {
        var checked = claim.checked();
        return checked == null
                ? null
                : registries.named(checked.registry()).map(Registry::label).orElse(null);
    }
}
