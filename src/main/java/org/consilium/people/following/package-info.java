/// Following colleagues.
@NullMarked
package org.consilium.people.following;

import org.jspecify.annotations.NullMarked;
