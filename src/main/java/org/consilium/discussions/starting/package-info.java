/// Starting: the form of a question or article, and its first publication.
@NullMarked
package org.consilium.discussions.starting;

import org.jspecify.annotations.NullMarked;
