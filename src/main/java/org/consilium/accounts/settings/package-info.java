/// What members see and change of their own account.
@NullMarked
package org.consilium.accounts.settings;

import org.jspecify.annotations.NullMarked;
