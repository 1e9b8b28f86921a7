/// Files of messages: chosen with the form, opened by who takes part, gone with the message.
@NullMarked
package org.consilium.messaging.attaching;

import org.jspecify.annotations.NullMarked;
