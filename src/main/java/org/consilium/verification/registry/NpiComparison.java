package org.consilium.verification.registry;

import java.util.ArrayList;
import java.util.List;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.Specialties;
import org.consilium.verification.registry.Finding.Aspect;

/// Compares a claim with an entry of the US registry, aspect by aspect; all are told, not the first
/// that differs.
record NpiComparison(Specialties specialties) {

    RegistryAnswer compare(String memberName, ClaimedCredential claim, NpiEntry entry) {
        var findings = findings(memberName, claim, entry);
        return findings.stream().allMatch(Finding::agrees)
                ? new RegistryAnswer.Match(findings)
                : new RegistryAnswer.Mismatch(findings);
    }

    private List<Finding> findings(String memberName, ClaimedCredential claim, NpiEntry entry) {
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(Aspect.STATUS, entry.isActive(), status(entry)));
        findings.add(new Finding(Aspect.NAME, nameAgrees(memberName, entry), name(entry)));
        var taxonomies = entry.taxonomies();
        findings.add(
                new Finding(
                        Aspect.PROFESSION,
                        taxonomies.stream().anyMatch(claim.kind()::counts),
                        String.join(" ", taxonomies)));
        if (claim.kind() == CredentialKind.PHYSICIAN) {
            findings.add(
                    new Finding(
                            Aspect.SPECIALTY,
                            taxonomies.stream()
                                    .anyMatch(it -> specialties.counts(claim.specialty(), it)),
                            String.join(" ", taxonomies)));
        }
        findings.add(
                new Finding(
                        Aspect.STATE,
                        entry.states().contains(claim.region()),
                        String.join(" ", entry.states())));
        return List.copyOf(findings);
    }

    private static boolean nameAgrees(String memberName, NpiEntry entry) {
        return PersonNames.agree(
                memberName,
                List.of(entry.lastName(), entry.otherLastName()),
                List.of(entry.firstName(), entry.middleName()));
    }

    private static String name(NpiEntry entry) {
        return entry.lastName().isEmpty() ? "" : entry.lastName() + ", " + entry.firstName();
    }

    private static String status(NpiEntry entry) {
        return entry.isActive() ? "" : String.valueOf(entry.deactivatedOn());
    }
}
