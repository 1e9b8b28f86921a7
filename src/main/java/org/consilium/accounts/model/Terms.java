package org.consilium.accounts.model;

/// The terms in force. Their text is the template `accounts/terms-text`; a new text is a new
/// version.
public final class Terms {
    /// The day from which this text holds.
    public static final String VERSION = "2026-11-22";

    private Terms() {}
}
