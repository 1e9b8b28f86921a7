/// The terms: reading them, accepting a new version, and who accepted what.
@NullMarked
package org.consilium.accounts.terms;

import org.jspecify.annotations.NullMarked;
