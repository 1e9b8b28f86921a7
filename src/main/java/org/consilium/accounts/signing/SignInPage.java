package org.consilium.accounts.signing;

import java.util.List;
import org.consilium.accounts.passkeys.PasskeyAsk;
import org.consilium.platform.Cast;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `accounts/sign-in`. `provider` is the organisation one may sign in by, if any. `cast`
/// is empty unless this instance holds the demo world.
public record SignInPage(
        String email,
        String next,
        @Nullable String provider,
        PasskeyAsk passkey,
        Problems problems,
        List<Cast> cast) {}
