/// Mail that comes back: no more of it is sent, and the member is told where they see it.
@NullMarked
package org.consilium.notifications.bouncing;

import org.jspecify.annotations.NullMarked;
