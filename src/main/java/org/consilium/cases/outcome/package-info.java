/// What it was in the end: asked of the author 7, 30 and 90 days after publication, told once,
/// correctable with its history, and gathered in the library of solved cases. See ADR 0021.
@NullMarked
package org.consilium.cases.outcome;

import org.jspecify.annotations.NullMarked;
