/// What is announced above every page.
@NullMarked
package org.consilium.administration.announcing;

import org.jspecify.annotations.NullMarked;
