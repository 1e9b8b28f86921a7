package org.consilium.platform;

/// What a member may do for the whole instance, granted by an administrator.
public enum Role {
    ADMINISTRATOR,
    VERIFIER,
    MODERATOR,
    /// Reads the record of who did and saw what, and changes nothing.
    AUDITOR
}
