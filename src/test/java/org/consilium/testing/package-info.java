/// What tests of every module share: the database, the clock, signing in, counting queries.
@NullMarked
package org.consilium.testing;

import org.jspecify.annotations.NullMarked;
