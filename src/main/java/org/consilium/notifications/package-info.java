/// Telling members what concerns them: in the application, and by e-mail.
///
/// **What lives here.** Notices (one line each, with a way to what they are about) and the live
/// count on the bell; what each member wishes to be told, by kind and channel; the outbox, which
/// carries every e-mail of the instance to the mail server, or keeps it readable where there is
/// none.
///
/// **Its words.** *Notice*: a line in the application. *Kind*: what a notice is about; a bean of
/// the module that tells it. *Mail*: a letter in the outbox. *Transactional*: a mail somebody asked
/// for by an act of their own (confirm, reset); it cannot be declined and carries no unsubscribe
/// header.
///
/// **What it publishes.** [org.consilium.notifications.Notifications#tell] inside the caller's
/// transaction, [org.consilium.notifications.NotificationKind] as SPI,
/// [org.consilium.notifications.Outbox#queue] for letters.
///
/// **Must never** carry clinical content: texts name people and rooms, never what was written,
/// never a title; subjects of mails are generic.
///
/// Size: behaviour.
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"platform", "ui", "audit", "accounts"})
@NullMarked
package org.consilium.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
