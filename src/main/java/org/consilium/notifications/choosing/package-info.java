/// Choosing what one is told, where and when: signed in, or by the link in any mail.
@NullMarked
package org.consilium.notifications.choosing;

import org.jspecify.annotations.NullMarked;
