/// Letting back in who has lost every factor.
@NullMarked
package org.consilium.accounts.rescue;

import org.jspecify.annotations.NullMarked;
