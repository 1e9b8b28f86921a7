package org.consilium.verification.registry;

import org.consilium.ui.Message;
import org.consilium.verification.CredentialKind;

/// A public record that can be asked about a credential; a bean. Answers from what this instance
/// holds: no request of a member waits for another host.
public interface Registry {
    /// Stable and kept with each answer: `us-npi`.
    String name();

    Message label();

    /// What its number looks like, for the hint below the field.
    Message numberHint();

    boolean covers(String country, CredentialKind kind);

    /// Compares the claim of somebody of this name with the record.
    RegistryAnswer check(String memberName, ClaimedCredential claim);
}
