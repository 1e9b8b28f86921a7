/// What suspended members are kept from, and the page that says why.
@NullMarked
package org.consilium.moderation.sanctioning;

import org.jspecify.annotations.NullMarked;
