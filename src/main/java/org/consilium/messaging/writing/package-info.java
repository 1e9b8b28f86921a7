/// Writing: sending, editing, taking back, removing, drafts.
@NullMarked
package org.consilium.messaging.writing;

import org.jspecify.annotations.NullMarked;
