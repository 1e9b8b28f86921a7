/// Drafting: a case while it is written, saved as one types, seen by its author only.
@NullMarked
package org.consilium.cases.draft;

import org.jspecify.annotations.NullMarked;
