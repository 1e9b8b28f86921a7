package org.consilium.accounts.signing;

import java.util.List;
import org.consilium.accounts.passkeys.PasskeyAsk;
import org.consilium.platform.Cast;
import org.consilium.ui.Problems;

/// Model of `accounts/sign-in`. `cast` is empty unless this instance holds the demo world.
public record SignInPage(
        String email, String next, PasskeyAsk passkey, Problems problems, List<Cast> cast) {}
