@NullMarked
package org.consilium.discussions;

import org.jspecify.annotations.NullMarked;
