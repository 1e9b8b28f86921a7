/// Viewing: the images of a case, large and by themselves; and a case in print and as PDF, with how
/// to cite it. Whoever may read the case may do both; of a withdrawn one there is nothing.
@NullMarked
package org.consilium.cases.viewing;

import org.jspecify.annotations.NullMarked;
