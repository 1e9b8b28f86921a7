/// Storing: the store's two kinds, and the collection of what no file names.
@NullMarked
package org.consilium.files.storing;

import org.jspecify.annotations.NullMarked;
