/// Searches members keep, and how they are told of what is new.
@NullMarked
package org.consilium.search.saved;

import org.jspecify.annotations.NullMarked;
