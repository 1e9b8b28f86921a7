package org.consilium.verification.registry;

import org.consilium.ui.Message;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.Specialties;
import org.springframework.stereotype.Component;

/// The national provider registry of the US (NPPES), as far as [ImportNpi] brought it here.
@Component
class NpiRegistry implements Registry {
    static final String NAME = "us-npi";

    private static final Message NOT_AN_NPI =
            Message.of("An NPI has ten digits, begins with 1 or 2, and ends in a check digit.");

    private final NpiRepository entries;
    private final NpiComparison comparison;

    NpiRegistry(NpiRepository entries, Specialties specialties) {
        this.entries = entries;
        this.comparison = new NpiComparison(specialties);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Message label() {
        return Message.of("National provider registry (NPPES), United States");
    }

    @Override
    public Message numberHint() {
        return NOT_AN_NPI;
    }

    /// Researchers need not be in it.
    @Override
    public boolean covers(String country, CredentialKind kind) {
        return country.equals("US") && kind != CredentialKind.RESEARCHER;
    }

    @Override
    public RegistryAnswer check(String memberName, ClaimedCredential claim) {
        if (!CheckDigits.isNpi(claim.number())) {
            return new RegistryAnswer.BadFormat(NOT_AN_NPI);
        }
        return entries.find(claim.number())
                .map(entry -> comparison.compare(memberName, claim, entry))
                .orElseGet(RegistryAnswer.Unknown::new);
    }
}
