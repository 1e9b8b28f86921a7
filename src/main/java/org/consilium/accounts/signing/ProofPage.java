package org.consilium.accounts.signing;

import org.consilium.accounts.passkeys.PasskeyAsk;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `accounts/proof`.
public record ProofPage(
        String next,
        boolean hasApp,
        @Nullable PasskeyAsk passkey,
        @Nullable String demoCode,
        Problems problems) {}
