/// The chain of hashes over all entries: making it, and finding where it is broken.
@NullMarked
package org.consilium.audit.chain;

import org.jspecify.annotations.NullMarked;
