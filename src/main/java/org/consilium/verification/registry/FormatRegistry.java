package org.consilium.verification.registry;

import java.util.function.Predicate;
import org.consilium.ui.Message;
import org.consilium.verification.CredentialKind;

/// A registry known by the form of its numbers only: it can refuse a mistyped one, and confirm
/// nothing.
record FormatRegistry(
        String name,
        Message label,
        Message numberHint,
        String country,
        Predicate<CredentialKind> kinds,
        Predicate<String> form)
        implements Registry {

    @Override
    public boolean covers(String where, CredentialKind kind) {
        return country.equals(where) && kinds.test(kind);
    }

    @Override
    public RegistryAnswer check(String memberName, ClaimedCredential claim) {
        return form.test(claim.number())
                ? new RegistryAnswer.FormatOnly()
                : new RegistryAnswer.BadFormat(numberHint);
    }
}
