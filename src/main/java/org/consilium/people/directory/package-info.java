/// The directory of verified colleagues, and the rows it is read from.
@NullMarked
package org.consilium.people.directory;

import org.jspecify.annotations.NullMarked;
