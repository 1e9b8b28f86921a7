package org.consilium.accounts.settings;

import java.util.List;
import org.consilium.accounts.SessionId;
import org.consilium.accounts.SessionLine;
import org.consilium.accounts.model.Factors;
import org.consilium.accounts.passkeys.PasskeyLine;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `accounts/security`. `roleWaits`: a role is not in force for want of a second factor.
public record SecurityPage(
        Factors factors,
        List<PasskeyLine> passkeys,
        List<SessionLine> sessions,
        @Nullable SessionId here,
        boolean roleWaits,
        Problems problems) {}
