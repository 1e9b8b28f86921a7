/// Levels of trust: how they grow, and the page that says what one's own allows.
@NullMarked
package org.consilium.moderation.trusting;

import org.jspecify.annotations.NullMarked;
