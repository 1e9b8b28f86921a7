/// What the search index is told of threads and replies.
@NullMarked
package org.consilium.discussions.finding;

import org.jspecify.annotations.NullMarked;
