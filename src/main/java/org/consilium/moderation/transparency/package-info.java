/// The published rules, and the numbers of each month.
@NullMarked
package org.consilium.moderation.transparency;

import org.jspecify.annotations.NullMarked;
