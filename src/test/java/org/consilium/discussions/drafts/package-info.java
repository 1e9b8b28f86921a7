@NullMarked
package org.consilium.discussions.drafts;

import org.jspecify.annotations.NullMarked;
