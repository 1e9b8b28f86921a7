package org.consilium.accounts.provider;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who the provider says somebody is, checked to be its word and meant for us.
record Identity(
        String issuer,
        String subject,
        @Nullable String email,
        boolean emailVerified,
        @Nullable String name,
        Locale locale,
        List<String> audience,
        boolean twoFactor) {}
