/// Silencing: blocking and muting colleagues, and taking it back.
@NullMarked
package org.consilium.people.silencing;

import org.jspecify.annotations.NullMarked;
