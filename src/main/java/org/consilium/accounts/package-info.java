/// Accounts: who somebody is to this instance.
///
/// **What lives here.** Sign-up with a confirmed e-mail, sign-in in one step or two (password,
/// passkey, authenticator app, the organisation's provider), sessions (kept in PostgreSQL, cached
/// for seconds, listed and ended by their owner), roles for the whole instance, versions of the
/// terms and who accepted them, one's own data, and the wizard that makes the first administrator.
///
/// **Its words.** *Member*: a person with an account and a confirmed address. *Session*: one
/// browser signed in. *Factor*: what one has besides a password. *Role*: a trust given by an
/// administrator; it *waits* in a session that was opened without a second factor.
///
/// **What it publishes.** [Members], [Sessions], the events [MemberJoined] and [MemberErased]; the
/// SPIs [Standing] (until when a member is verified), [AccountMail] (how mail leaves) and
/// [PersonalDataHolder] (hands out and forgets what a module keeps); the views
/// `accounts.pub_member`, `pub_contact`, `pub_role`.
///
/// **Must never** hold a professional claim, nor tell whether an address has an account.
///
/// Size: behaviour; split into `joining`, `signing`, `factors`, `passkeys`, `provider`, `terms`,
/// `settings`, `data`.
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"platform", "ui", "audit"})
@NullMarked
package org.consilium.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
