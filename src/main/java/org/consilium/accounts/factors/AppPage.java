package org.consilium.accounts.factors;

import org.consilium.ui.Problems;

/// Model of `accounts/app`: the secret as a picture and as text, and sealed, to come back with the
/// first code.
public record AppPage(QrCode picture, String secret, String sealed, Problems problems) {}
