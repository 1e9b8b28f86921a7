/// Signing in and out, forgotten passwords, and the filters every request passes.
@NullMarked
package org.consilium.accounts.signing;

import org.jspecify.annotations.NullMarked;
