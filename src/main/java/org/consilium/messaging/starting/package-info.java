/// Starting: the first message to somebody, and who may write to whom.
@NullMarked
package org.consilium.messaging.starting;

import org.jspecify.annotations.NullMarked;
