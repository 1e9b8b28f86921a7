/// How the instance grows: what came to be in each of the last weeks.
@NullMarked
package org.consilium.administration.growth;

import org.jspecify.annotations.NullMarked;
