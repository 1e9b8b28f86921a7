/// Coming and going: joining, asking to, deciding, leaving, owning, removing.
@NullMarked
package org.consilium.groups.membership;

import org.jspecify.annotations.NullMarked;
