/// Tests of people.
@NullMarked
package org.consilium.people;

import org.jspecify.annotations.NullMarked;
