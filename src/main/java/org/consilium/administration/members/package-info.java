/// Members and their roles.
@NullMarked
package org.consilium.administration.members;

import org.jspecify.annotations.NullMarked;
