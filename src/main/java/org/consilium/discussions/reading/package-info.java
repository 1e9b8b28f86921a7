/// Reading: the page of a thread, and lists of threads.
@NullMarked
package org.consilium.discussions.reading;

import org.jspecify.annotations.NullMarked;
