/// The public page of what was measured.
@NullMarked
package org.consilium.deidentification.benchmarks;

import org.jspecify.annotations.NullMarked;
