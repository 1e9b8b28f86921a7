package org.consilium.verification.registry;

import java.util.List;
import java.util.Optional;
import org.consilium.verification.CredentialKind;
import org.springframework.stereotype.Component;

/// Finds the registry that can be asked about a claim.
@Component
public class Registries {
    /// An answer, and whose it is; the name is empty where no registry covers the claim.
    public record Asked(String registry, RegistryAnswer answer) {}

    private final List<Registry> all;

    Registries(List<Registry> all) {
        this.all = List.copyOf(all);
    }

    public List<Registry> all() {
        return all;
    }

    public Optional<Registry> named(String name) {
        return all.stream().filter(registry -> registry.name().equals(name)).findFirst();
    }

    public Asked check(String memberName, ClaimedCredential claim) {
        return covering(claim.country(), claim.kind())
                .map(found -> new Asked(found.name(), found.check(memberName, claim)))
                .orElseGet(() -> new Asked("", new RegistryAnswer.Unknown()));
    }

    private Optional<Registry> covering(String country, CredentialKind kind) {
        return all.stream().filter(registry -> registry.covers(country, kind)).findFirst();
    }
}
