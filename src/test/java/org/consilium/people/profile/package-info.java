/// Tests of people: profile.
@NullMarked
package org.consilium.people.profile;

import org.jspecify.annotations.NullMarked;
