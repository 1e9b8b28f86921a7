/// Inbox: the list of conversations, the search within them, the badge.
@NullMarked
package org.consilium.messaging.inbox;

import org.jspecify.annotations.NullMarked;
