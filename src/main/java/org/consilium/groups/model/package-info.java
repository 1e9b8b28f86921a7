/// What the features of rooms share: the room, who stands where to it, and the gate.
@NullMarked
package org.consilium.groups.model;

import org.jspecify.annotations.NullMarked;
