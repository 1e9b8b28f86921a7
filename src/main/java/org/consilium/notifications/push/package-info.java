/// Web push: a device shows that there is news and how much, and nothing else.
@NullMarked
package org.consilium.notifications.push;

import org.jspecify.annotations.NullMarked;
