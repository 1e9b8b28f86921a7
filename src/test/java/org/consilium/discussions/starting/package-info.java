@NullMarked
package org.consilium.discussions.starting;

import org.jspecify.annotations.NullMarked;
