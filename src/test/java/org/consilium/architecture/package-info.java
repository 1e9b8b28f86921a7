/// The tests that hold the house: module walls in Java, SQL and templates, names, sizes, routes and
/// who may use them, words, headers, and the number of queries. They read the code itself, so a new
/// module is held by them without a line here.
@NullMarked
package org.consilium.architecture;

import org.jspecify.annotations.NullMarked;
