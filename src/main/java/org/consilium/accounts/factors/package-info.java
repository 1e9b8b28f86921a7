/// Second factors: the authenticator app and the recovery codes of a member.
@NullMarked
package org.consilium.accounts.factors;

import org.jspecify.annotations.NullMarked;
