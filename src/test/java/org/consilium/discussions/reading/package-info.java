@NullMarked
package org.consilium.discussions.reading;

import org.jspecify.annotations.NullMarked;
