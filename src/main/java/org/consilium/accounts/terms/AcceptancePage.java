package org.consilium.accounts.terms;

import java.util.List;
import org.consilium.accounts.model.Terms;
import org.consilium.ui.StaleForm;

/// Model of `accounts/terms-acceptance`; `first`: its reader never accepted any; `accepted`: they
/// have accepted this one. `action` is where the form goes: to the acceptance itself, or to where
/// somebody was writing to, with all they `typed`.
public record AcceptancePage(
        Terms.Version version,
        boolean first,
        boolean accepted,
        String action,
        String next,
        List<StaleForm.Field> typed) {
    public AcceptancePage {
        typed = List.copyOf(typed);
    }

    public boolean holdsWhatWasTyped() {
        return !typed.isEmpty();
    }
}
