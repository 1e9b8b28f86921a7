/// Jobs and how they fare.
@NullMarked
package org.consilium.administration.jobs;

import org.jspecify.annotations.NullMarked;
