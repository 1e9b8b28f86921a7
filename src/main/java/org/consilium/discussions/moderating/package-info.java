/// What moderation asks of posts: their words, hiding and showing them, and how much somebody
/// writes.
@NullMarked
package org.consilium.discussions.moderating;

import org.jspecify.annotations.NullMarked;
