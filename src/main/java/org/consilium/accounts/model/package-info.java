/// What the features of accounts share.
@NullMarked
package org.consilium.accounts.model;

import org.jspecify.annotations.NullMarked;
