/// Proof: a copy of the patient's written consent, kept apart from the case. Its author may open it
/// again, a moderator with a reason that stays on record, and no reader ever.
@NullMarked
package org.consilium.cases.proof;

import org.jspecify.annotations.NullMarked;
