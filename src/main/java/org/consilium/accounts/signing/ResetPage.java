package org.consilium.accounts.signing;

import org.consilium.ui.Problems;

/// Model of `accounts/reset`.
public record ResetPage(String email, Problems problems, boolean sent) {}
