package org.consilium.accounts.factors;

import java.util.List;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;

/// Model of `accounts/recovery-codes`.
public record RecoveryCodesPage(List<String> codes) {
    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }

    /// The page that shows them this once; where there are none to show, the way back.
    public static Screen shown(List<String> codes) {
        return codes.isEmpty()
                ? Screen.redirect("/account/security")
                        .flash(Message.of("Done. You were signed out everywhere else."))
                : Screen.of("accounts/recovery-codes", new RecoveryCodesPage(codes));
    }

    /// All of them as a text, one a line, to copy.
    public String text() {
        return String.join("\n", codes);
    }
}
