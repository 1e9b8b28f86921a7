/// The directory of rooms: one's own first, then all, by name.
@NullMarked
package org.consilium.groups.directory;

import org.jspecify.annotations.NullMarked;
