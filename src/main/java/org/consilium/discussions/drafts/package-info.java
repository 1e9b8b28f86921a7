/// Drafts: what is being typed, kept as one types, on every device.
@NullMarked
package org.consilium.discussions.drafts;

import org.jspecify.annotations.NullMarked;
