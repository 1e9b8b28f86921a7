/// Measures how good the order of results is: runs over what was imported, and over a collection of
/// our own.
@NullMarked
package org.consilium.search.measuring;

import org.jspecify.annotations.NullMarked;
