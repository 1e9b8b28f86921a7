/// Leaving: what a member's cases become when they hand them out or go.
@NullMarked
package org.consilium.cases.leaving;

import org.jspecify.annotations.NullMarked;
