/// Suggesting: people one may know, each with the reason.
@NullMarked
package org.consilium.people.suggesting;

import org.jspecify.annotations.NullMarked;
