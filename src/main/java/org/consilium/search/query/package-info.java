/// What somebody typed, and how it is asked of the index.
@NullMarked
package org.consilium.search.query;

import org.jspecify.annotations.NullMarked;
