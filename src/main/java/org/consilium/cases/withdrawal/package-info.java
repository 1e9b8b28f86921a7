/// Withdrawal: a case is taken out with all that belongs to it, by its author or by the patient's
/// code.
@NullMarked
package org.consilium.cases.withdrawal;

import org.jspecify.annotations.NullMarked;
