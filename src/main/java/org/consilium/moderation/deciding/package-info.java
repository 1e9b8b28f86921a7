/// A matter with all that is known of it: notes, assignment, the decision, and taking it back.
@NullMarked
package org.consilium.moderation.deciding;

import org.jspecify.annotations.NullMarked;
