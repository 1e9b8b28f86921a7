/// Files of posts: in a draft while it is written, then with the thread or reply.
@NullMarked
package org.consilium.discussions.attaching;

import org.jspecify.annotations.NullMarked;
