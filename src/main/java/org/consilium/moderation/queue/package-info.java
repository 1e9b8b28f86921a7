/// The queue of moderators.
@NullMarked
package org.consilium.moderation.queue;

import org.jspecify.annotations.NullMarked;
