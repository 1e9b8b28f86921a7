/// Answering: requests, accepted, declined or blocked.
@NullMarked
package org.consilium.messaging.answering;

import org.jspecify.annotations.NullMarked;
