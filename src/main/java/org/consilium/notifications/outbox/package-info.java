/// The outbox: mails on their way, the job that carries them to the mail server, and the pages that
/// show them. Other packages put letters in through [org.consilium.notifications.Outbox].
@NullMarked
package org.consilium.notifications.outbox;

import org.jspecify.annotations.NullMarked;
