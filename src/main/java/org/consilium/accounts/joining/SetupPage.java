package org.consilium.accounts.joining;

import org.consilium.ui.Problems;

/// Model of `accounts/setup`.
public record SetupPage(String code, String name, String email, Problems problems) {}
