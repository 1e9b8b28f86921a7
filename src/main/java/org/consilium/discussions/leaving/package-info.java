/// What members take of discussions when they ask for a copy, and what stays when they leave.
@NullMarked
package org.consilium.discussions.leaving;

import org.jspecify.annotations.NullMarked;
