/// What the database spends its time on.
@NullMarked
package org.consilium.administration.statements;

import org.jspecify.annotations.NullMarked;
