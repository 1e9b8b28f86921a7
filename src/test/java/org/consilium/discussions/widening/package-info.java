@NullMarked
package org.consilium.discussions.widening;

import org.jspecify.annotations.NullMarked;
