/// The cases of the demo world, told through the use cases.
@NullMarked
package org.consilium.cases.demo;

import org.jspecify.annotations.NullMarked;
