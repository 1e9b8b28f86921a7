/// Finds identifiers: one detector for each way they show.
@NullMarked
package org.consilium.deidentification.detecting;

import org.jspecify.annotations.NullMarked;
