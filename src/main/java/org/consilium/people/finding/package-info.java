/// What the search index is told of people.
@NullMarked
package org.consilium.people.finding;

import org.jspecify.annotations.NullMarked;
