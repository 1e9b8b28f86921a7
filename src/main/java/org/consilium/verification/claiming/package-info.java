/// The claimant's side: the form, the evidence and its end, where the case stands, withdrawing, and
/// the appeal.
@NullMarked
package org.consilium.verification.claiming;

import org.jspecify.annotations.NullMarked;
