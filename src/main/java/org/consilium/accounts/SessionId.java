package org.consilium.accounts;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies one browser signed in; not the secret that signs it in.
public record SessionId(UUID value) implements Id {}
