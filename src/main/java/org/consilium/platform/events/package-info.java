/// How listeners to events of other modules are run, and what becomes of events that none finished.
@NullMarked
package org.consilium.platform.events;

import org.jspecify.annotations.NullMarked;
