package org.consilium.accounts.passkeys;

import org.consilium.ui.Problems;

/// Model of `accounts/passkey-new`.
public record NewPasskeyPage(PasskeyAsk ask, String name, Problems problems) {}
