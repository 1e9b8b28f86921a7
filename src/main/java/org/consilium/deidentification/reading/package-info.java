/// Reads a text as tokens, and knows words.
@NullMarked
package org.consilium.deidentification.reading;

import org.jspecify.annotations.NullMarked;
