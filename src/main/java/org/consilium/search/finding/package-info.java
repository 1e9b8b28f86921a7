/// The page that finds.
@NullMarked
package org.consilium.search.finding;

import org.jspecify.annotations.NullMarked;
