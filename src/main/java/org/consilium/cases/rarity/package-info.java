/// Rarity: a case that names nobody and could be nobody else's is held, with what to tell less of.
@NullMarked
package org.consilium.cases.rarity;

import org.jspecify.annotations.NullMarked;
