package org.consilium.accounts.provider;

import org.consilium.accounts.SignInStep;
import org.consilium.platform.MemberId;

/// What came of a sign-in by the provider.
sealed interface ProviderOutcome {
    /// Known before, or made a member just now.
    record Known(MemberId member, SignInStep step) implements ProviderOutcome {}

    /// There is an account with this address that was never linked: its owner has to show by
    /// signing in to it that it is theirs.
    record ProofNeeded(Identity identity) implements ProviderOutcome {}

    record Refused(Refusal why) implements ProviderOutcome {}

    /// Why somebody is not let in.
    enum Refusal {
        DECLINED("Your organisation did not let you in, or you turned back. Nothing was changed."),
        TOO_LATE("That took too long, or began in another browser. Please try again."),
        AWAY("Your organisation's sign-in cannot be reached now. Please try again in a while."),
        NOT_GENUINE("The answer of your organisation's sign-in does not hold. Please try again."),
        NO_CONFIRMED_ADDRESS(
                "Your organisation has not confirmed your e-mail address, so you cannot sign in by"
                        + " it here."),
        OTHER_DOMAIN("Addresses like yours are not signed in by this organisation here.");

        private final String english;

        Refusal(String english) {
            this.english = english;
        }

        org.consilium.ui.Message message() {
            return org.consilium.ui.Message.of(english);
        }
    }
}
