package org.consilium.accounts.terms;

import java.time.Instant;
import java.util.List;
import org.consilium.accounts.model.Terms;
import org.consilium.platform.Cursor;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// Model of `accounts/terms-acceptances`.
public record AcceptancesPage(
        List<Acceptance> acceptances, List<Terms.Version> versions, @Nullable String next) {
    /// Who accepted which version, and when.
    public record Acceptance(MemberId member, String name, String version, Instant at) {
        Cursor cursor() {
            return Cursor.of(at, member);
        }
    }

    public AcceptancesPage {
        acceptances = List.copyOf(acceptances);
        versions = List.copyOf(versions);
    }
}
