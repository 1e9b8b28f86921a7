/// The identifier gate before posts, by every route that leads there.
@NullMarked
package org.consilium.discussions.gating;

import org.jspecify.annotations.NullMarked;
