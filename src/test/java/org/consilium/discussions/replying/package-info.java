@NullMarked
package org.consilium.discussions.replying;

import org.jspecify.annotations.NullMarked;
