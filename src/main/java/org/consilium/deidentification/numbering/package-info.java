/// Finds what is told by its shape or by a label before it: dates, numbers, addresses, traits.
@NullMarked
package org.consilium.deidentification.numbering;

import org.jspecify.annotations.NullMarked;
