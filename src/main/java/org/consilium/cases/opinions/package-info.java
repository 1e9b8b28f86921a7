/// What the page of a case shows of its readers' opinions, and of what it was in the end: nothing
/// of others before one has committed. The statement itself holds that back.
@NullMarked
package org.consilium.cases.opinions;

import org.jspecify.annotations.NullMarked;
