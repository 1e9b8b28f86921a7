package org.consilium.accounts;

/// What came of granting or revoking a role.
public sealed interface RoleOutcome {
    /// It is so now.
    record Done() implements RoleOutcome {}

    /// It was so before: sent twice, or another administrator was quicker.
    record AlreadySo() implements RoleOutcome {}

    /// An instance is never without an administrator.
    record LastAdministrator() implements RoleOutcome {}

    /// Who administers does not audit, and the other way round.
    record WatchesThemselves() implements RoleOutcome {}
}
