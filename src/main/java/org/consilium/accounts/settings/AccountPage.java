package org.consilium.accounts.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `accounts/account`.
public record AccountPage(
        String email,
        String handle,
        String name,
        String locale,
        String zone,
        Map<String, String> locales,
        List<String> zones,
        @Nullable Instant termsAcceptedAt,
        Problems problems) {}
