/// Replying: replies, and what readers do with them: mark, accept, follow.
@NullMarked
package org.consilium.discussions.replying;

import org.jspecify.annotations.NullMarked;
