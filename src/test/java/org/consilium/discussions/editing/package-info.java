@NullMarked
package org.consilium.discussions.editing;

import org.jspecify.annotations.NullMarked;
