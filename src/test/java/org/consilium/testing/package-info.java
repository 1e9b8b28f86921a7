/// What tests of every module share: the database, later the cast's object mothers.
@NullMarked
package org.consilium.testing;

import org.jspecify.annotations.NullMarked;
