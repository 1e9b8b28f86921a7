package org.consilium.accounts.signing;

import org.consilium.accounts.passkeys.PasskeyAsk;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `accounts/second-step`. `passkey` is null for who has none; `demoCode` is there in the
/// demo world only.
public record SecondStepPage(
        boolean hasApp,
        @Nullable PasskeyAsk passkey,
        @Nullable String demoCode,
        Problems problems) {}
