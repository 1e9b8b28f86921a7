/// The outbox over a real SMTP server in this process.
@NullMarked
package org.consilium.notifications.outbox;

import org.jspecify.annotations.NullMarked;
