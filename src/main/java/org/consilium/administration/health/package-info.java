/// What machines ask: whether this process lives, whether it can serve, and its figures.
@NullMarked
package org.consilium.administration.health;

import org.jspecify.annotations.NullMarked;
