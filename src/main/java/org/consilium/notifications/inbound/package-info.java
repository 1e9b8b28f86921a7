/// Mail that comes in: answers to our mails, and word of mails that did not arrive. Taken by an
/// SMTP server of our own behind the operator's, or fetched from a mailbox.
@NullMarked
package org.consilium.notifications.inbound;

import org.jspecify.annotations.NullMarked;
