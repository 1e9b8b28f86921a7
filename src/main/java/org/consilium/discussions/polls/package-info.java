/// Polls in threads: results hidden until one has voted or the poll is closed; in an anonymous one
/// nobody, not even who reads the database, can tell who chose what.
@NullMarked
package org.consilium.discussions.polls;

import org.jspecify.annotations.NullMarked;
