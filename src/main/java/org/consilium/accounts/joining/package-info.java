/// Becoming a member: sign-up, confirmation, first administrator.
@NullMarked
package org.consilium.accounts.joining;

import org.jspecify.annotations.NullMarked;
