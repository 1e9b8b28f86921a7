/// Model: conversations, who is in them, and the gate to them.
@NullMarked
package org.consilium.messaging.model;

import org.jspecify.annotations.NullMarked;
