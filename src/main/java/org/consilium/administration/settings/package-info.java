/// Settings that may be changed while Consilium runs.
@NullMarked
package org.consilium.administration.settings;

import org.jspecify.annotations.NullMarked;
