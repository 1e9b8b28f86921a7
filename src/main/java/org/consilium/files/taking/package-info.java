/// Taking: what a file is, whether it may come in, and what of it is kept.
@NullMarked
package org.consilium.files.taking;

import org.jspecify.annotations.NullMarked;
