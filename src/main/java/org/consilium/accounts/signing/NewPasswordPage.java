package org.consilium.accounts.signing;

import org.consilium.ui.Problems;

/// Model of `accounts/new-password`.
public record NewPasswordPage(String token, Problems problems) {}
