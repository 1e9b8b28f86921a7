/// The seconds after sending: what follows from a post waits for them, and it can be taken back.
@NullMarked
package org.consilium.discussions.sending;

import org.jspecify.annotations.NullMarked;
