/// Tests of people: directory.
@NullMarked
package org.consilium.people.directory;

import org.jspecify.annotations.NullMarked;
