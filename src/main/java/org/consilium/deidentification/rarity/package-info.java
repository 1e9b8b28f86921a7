/// Published figures: how rare diseases are, how many people live where, and how old they are. Data
/// files with date and source in `rules/rarity`.
@NullMarked
package org.consilium.deidentification.rarity;

import org.jspecify.annotations.NullMarked;
