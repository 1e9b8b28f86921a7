/// Numbers of rooms, kept so that no page counts.
@NullMarked
package org.consilium.groups.numbers;

import org.jspecify.annotations.NullMarked;
