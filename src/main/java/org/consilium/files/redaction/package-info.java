/// Redaction: parts of a picture are blacked out before it is sent, in the pixels that are kept.
@NullMarked
package org.consilium.files.redaction;

import org.jspecify.annotations.NullMarked;
