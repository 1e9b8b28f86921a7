/// Passkeys: adding, naming and taking them away, and what they sign.
@NullMarked
package org.consilium.accounts.passkeys;

import org.jspecify.annotations.NullMarked;
