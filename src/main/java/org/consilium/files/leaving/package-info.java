/// Leaving: what a member takes along of their files, and what goes when they do.
@NullMarked
package org.consilium.files.leaving;

import org.jspecify.annotations.NullMarked;
