/// The instance's own logo: one picture, taken like any other, which everybody sees.
@NullMarked
package org.consilium.files.logo;

import org.jspecify.annotations.NullMarked;
