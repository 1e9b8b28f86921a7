@NullMarked
package org.consilium.platform.postgres;

import org.jspecify.annotations.NullMarked;
