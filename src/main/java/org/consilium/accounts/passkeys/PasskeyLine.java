package org.consilium.accounts.passkeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One of a member's passkeys, as the member sees it. `synced`: their password keeper has a copy.
public record PasskeyLine(
        PasskeyId id, String name, boolean synced, Instant createdAt, @Nullable Instant usedAt) {}
