/// One room: making it, its discussion, its about page, its settings, and its threads' gate.
@NullMarked
package org.consilium.groups.room;

import org.jspecify.annotations.NullMarked;
