/// Ending mails of a kind by the link in each of them, without signing in.
@NullMarked
package org.consilium.notifications.unsubscribing;

import org.jspecify.annotations.NullMarked;
