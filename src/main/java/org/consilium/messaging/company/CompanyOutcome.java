package org.consilium.messaging.company;

import org.consilium.ui.Message;

/// What came of adding somebody to a group.
sealed interface CompanyOutcome {
    /// `asked` when they decide first.
    record Added(String name, boolean asked) implements CompanyOutcome {}

    record Refused(Message why) implements CompanyOutcome {}
}
