/// Notices, preferences and the outbox.
@NullMarked
package org.consilium.notifications;

import org.jspecify.annotations.NullMarked;
