/// The rooms of the demo world and what is said in them.
@NullMarked
package org.consilium.groups.demo;

import org.jspecify.annotations.NullMarked;
