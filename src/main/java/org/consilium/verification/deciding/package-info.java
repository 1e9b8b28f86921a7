/// The verifiers' side: the queue, a claim with its evidence, and the decision.
@NullMarked
package org.consilium.verification.deciding;

import org.jspecify.annotations.NullMarked;
