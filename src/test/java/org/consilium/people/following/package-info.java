/// Tests of people: following.
@NullMarked
package org.consilium.people.following;

import org.jspecify.annotations.NullMarked;
