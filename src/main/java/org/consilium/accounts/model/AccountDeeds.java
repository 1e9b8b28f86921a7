package org.consilium.accounts.model;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is put on record of who came, went, or changed what guards an account.
@Configuration(proxyBeanMethods = false)
public class AccountDeeds {
    public static final Deed SIGN_IN = new Deed("accounts.sign-in", Message.of("Signed in"));
    public static final Deed SECOND_STEP =
            new Deed("accounts.second-step", Message.of("Tried the second step of signing in"));
    public static final Deed SIGN_OUT = new Deed("accounts.sign-out", Message.of("Signed out"));
    public static final Deed END_SESSIONS =
            new Deed("accounts.sessions.end", Message.of("Signed other browsers out"));
    public static final Deed PROVE =
            new Deed("accounts.proof", Message.of("Showed once more who they are"));
    public static final Deed CHANGE_PASSWORD =
            new Deed("accounts.password.change", Message.of("Changed the password"));
    public static final Deed CHANGE_FACTOR =
            new Deed("accounts.factor.change", Message.of("Changed a second factor"));

    public static final Deed RESCUE =
            new Deed(
                    "accounts.factor.rescue",
                    Message.of("Took all second factors of a member away"));
    public static final Deed GRANT = new Deed("accounts.role.grant", Message.of("Granted a role"));
    public static final Deed REVOKE =
            new Deed("accounts.role.revoke", Message.of("Took a role away"));

    public static final Deed ASK_FOR_COPY =
            new Deed("accounts.data.ask", Message.of("Asked for a copy of their data"));
    public static final Deed FETCH_COPY =
            new Deed("accounts.data.fetch", Message.of("Fetched a copy of their data"));
    public static final Deed LEAVE =
            new Deed("accounts.leave", Message.of("Asked for their account to be deleted"));

    @Bean
    static Deeds deedsOfAccounts() {
        return Deeds.of(
                SIGN_IN,
                SECOND_STEP,
                SIGN_OUT,
                END_SESSIONS,
                PROVE,
                CHANGE_PASSWORD,
                CHANGE_FACTOR,
                RESCUE,
                GRANT,
                REVOKE,
                ASK_FOR_COPY,
                FETCH_COPY,
                LEAVE);
    }
}
