/// What moderation asks of rooms, and the reports an owner decides on.
@NullMarked
package org.consilium.groups.moderation;

import org.jspecify.annotations.NullMarked;
