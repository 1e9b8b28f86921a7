/// Widening: a question that waits is offered to who answers quickly, and how long waits are.
@NullMarked
package org.consilium.discussions.widening;

import org.jspecify.annotations.NullMarked;
