/// The digest: once a day or a week, at most ten things, never an empty one.
@NullMarked
package org.consilium.notifications.digest;

import org.jspecify.annotations.NullMarked;
