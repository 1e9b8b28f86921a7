/// What goes wrong around an instance, done to it on purpose: it loses nothing it acknowledged,
/// says what is wrong, and goes on by itself.
@NullMarked
package org.consilium.faults;

import org.jspecify.annotations.NullMarked;
