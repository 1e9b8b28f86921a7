/// What the features of verification share: the claim, its gate, and the rule by which it is
/// decided.
@NullMarked
package org.consilium.verification.model;

import org.jspecify.annotations.NullMarked;
