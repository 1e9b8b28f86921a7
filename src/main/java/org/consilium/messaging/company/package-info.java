/// Company: who is in a group, its name, and leaving it.
@NullMarked
package org.consilium.messaging.company;

import org.jspecify.annotations.NullMarked;
