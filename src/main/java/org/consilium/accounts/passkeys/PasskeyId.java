package org.consilium.accounts.passkeys;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a passkey of a member; not what the browser knows it by.
public record PasskeyId(UUID value) implements Id {}
