/// In what order pages are made.
@NullMarked
package org.consilium.ui.turns;

import org.jspecify.annotations.NullMarked;
