/// What Spring is told for all modules: the clock, and typed ids in paths.
@NullMarked
package org.consilium.platform.wiring;

import org.jspecify.annotations.NullMarked;
