/// Editing: changes with their history, deletion and its undoing.
@NullMarked
package org.consilium.discussions.editing;

import org.jspecify.annotations.NullMarked;
