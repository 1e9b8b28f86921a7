/// Accounts: who somebody is to this instance.
///
/// **What lives here.** Sign-up with a confirmed e-mail, sign-in, password reset, sessions (kept in
/// PostgreSQL, cached for seconds, listed and ended by their owner), roles for the whole instance,
/// terms accepted, and the wizard that makes the first administrator.
///
/// **Its words.** *Member*: a person with an account and a confirmed address. *Sign-up*: what
/// precedes one. *Session*: one browser signed in. *Role*: a trust given by an administrator.
///
/// **What it publishes.** [Members], [Sessions], the events [MemberJoined] and [MemberErased]; the
/// SPIs [Standing] (until when a member is verified), [AccountMail] (how mail leaves) and
/// [PersonalDataHolder] (hands out and forgets what a module keeps); the views
/// `accounts.pub_member`, `pub_contact`, `pub_role`.
///
/// **Must never** hold a professional claim, nor tell whether an address has an account.
///
/// Size: behaviour; split into `joining`, `signing`, `settings`.
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"platform", "ui", "audit"})
@NullMarked
package org.consilium.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
