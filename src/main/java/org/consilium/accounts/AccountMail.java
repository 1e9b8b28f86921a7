package org.consilium.accounts;

import java.time.ZoneId;
import java.util.Locale;
import org.consilium.ui.Message;

/// How the mail of an account leaves: confirmation, reset, warnings. A bean of the module that
/// sends; called inside the transaction that makes the mail true. `path` is the one link it holds.
public interface AccountMail {
    void send(Addressee to, Message subject, Message text, Message action, String path);

    /// As [#send], to somebody who left: nothing of it is kept once it is carried.
    void sendLast(Addressee to, Message subject, Message text, Message action, String path);

    /// Who gets it; not always a member yet.
    record Addressee(String email, String name, Locale locale, ZoneId zone) {}
}
