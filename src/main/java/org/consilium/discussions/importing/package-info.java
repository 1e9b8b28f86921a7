/// Texts of others, taken in by the thousand: a room's articles, each with the name it came with.
@NullMarked
package org.consilium.discussions.importing;

import org.jspecify.annotations.NullMarked;
