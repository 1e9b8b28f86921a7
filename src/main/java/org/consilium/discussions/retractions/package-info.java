/// What was retracted of what posts cite: a list is taken from outside, posts that cite an entry
/// show it from then on, and whoever wrote them is told once.
@NullMarked
package org.consilium.discussions.retractions;

import org.jspecify.annotations.NullMarked;
