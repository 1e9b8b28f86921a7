package org.consilium.accounts.terms;

import java.util.List;
import org.consilium.accounts.model.Terms;

/// Model of `accounts/terms`: the version in force, and all that were.
public record TermsPage(Terms.Version current, List<Terms.Version> versions) {
    public TermsPage {
        versions = List.copyOf(versions);
    }
}
