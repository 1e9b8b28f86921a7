/// Who is in a room: the list of its members.
@NullMarked
package org.consilium.groups.roster;

import org.jspecify.annotations.NullMarked;
