/// Who is who: a clinician claims a credential, a registry is asked, two people decide.
///
/// **What lives here.** Claims with their evidence, registries behind one SPI
/// (`org.consilium.verification.registry`), decisions by two verifiers (or a registry's match and
/// one), appeals, the standing that follows with its expiry and re-checks, the import of the US NPI
/// file, and the list of specialties.
///
/// **Its words.** *Claim*: what a member says they are, with number and evidence. *Verifier*: a
/// member with that role who decides. *Registry answer*: what the public record says of a claim.
/// *Standing*: that a member is verified, from a day to a day. *Evidence*: a file that shows the
/// credential; seen by verifiers only and deleted on schedule.
///
/// **What it publishes.** [Specialty], [Specialties], [CredentialKind]; the view
/// `verification.pub_verified`; the events [MemberVerified] and [VerificationEnded].
///
/// **Must never** verify by one person alone, show the number or the evidence to anybody but
/// verifiers and the claimant, or keep evidence longer than the setting says.
///
/// Size: policy; split by feature, what the features share is in `model`.
@ApplicationModule(
        displayName = "Verification",
        allowedDependencies = {"platform", "ui", "audit", "accounts", "files", "notifications"})
@NullMarked
package org.consilium.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
