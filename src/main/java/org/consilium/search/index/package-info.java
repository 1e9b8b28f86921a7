/// The index: its files, what a document looks like in them, and how they follow the database.
@NullMarked
package org.consilium.search.index;

import org.jspecify.annotations.NullMarked;
