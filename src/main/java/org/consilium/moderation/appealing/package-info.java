/// Statements of reasons, and appeals against them.
@NullMarked
package org.consilium.moderation.appealing;

import org.jspecify.annotations.NullMarked;
