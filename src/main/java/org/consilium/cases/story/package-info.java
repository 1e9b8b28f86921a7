/// The demo world's solved cases: who thought what, and what it was in the end.
@NullMarked
package org.consilium.cases.story;

import org.jspecify.annotations.NullMarked;
