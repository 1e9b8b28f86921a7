/// Reading: the page of a conversation, receipts, and what open pages are told.
@NullMarked
package org.consilium.messaging.reading;

import org.jspecify.annotations.NullMarked;
