/// Telling: what members are told of, in words without titles and texts.
@NullMarked
package org.consilium.discussions.telling;

import org.jspecify.annotations.NullMarked;
