/// What ties a mail that left to what comes back to it: addresses of its own, and what is
/// remembered of it.
@NullMarked
package org.consilium.notifications.returning;

import org.jspecify.annotations.NullMarked;
