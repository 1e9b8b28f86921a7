/// What follows from a verified claim: a standing from a day to a day, its re-checks, its end, and
/// the page that shows it.
@NullMarked
package org.consilium.verification.standing;

import org.jspecify.annotations.NullMarked;
