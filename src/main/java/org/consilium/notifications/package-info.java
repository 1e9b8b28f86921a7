/// Telling members what concerns them: in the application, by e-mail, and on their devices.
///
/// **What lives here.** Notices (one line each, with a way to what they are about) and the live
/// count on the bell; what each member wishes to be told, by kind, channel, thread and room, and
/// when not; the digest; the outbox, which carries every e-mail of the instance to the mail server,
/// or keeps it readable where there is none; what comes back: replies, and word of mails that did
/// not arrive.
///
/// **Its words.** *Notice*: a line in the application. *Kind*: what a notice is about; a bean of
/// the module that tells it. *Mail*: a letter in the outbox. *Transactional*: a mail somebody asked
/// for by an act of their own (confirm, reset); it cannot be declined and carries no unsubscribe
/// header. *Quiet hours*: when mails and pushes wait. *Set apart*: a thread or room for which a
/// member chose otherwise. *Bounce*: an address that takes no mail.
///
/// **What it publishes.** [org.consilium.notifications.Notifications#tell] inside the caller's
/// transaction, [org.consilium.notifications.Outbox#queue] for letters, and as SPIs
/// [org.consilium.notifications.NotificationKind], [org.consilium.notifications.DigestSource],
/// [org.consilium.notifications.InboundReply], [org.consilium.notifications.Silence].
///
/// **Must never** carry clinical content: texts name people and rooms, never what was written; a
/// title only in the digest of a reader who wishes it; subjects and pushes are generic.
///
/// Size: behaviour.
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"platform", "ui", "audit", "accounts"})
@NullMarked
package org.consilium.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
