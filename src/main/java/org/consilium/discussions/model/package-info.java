/// What the features of discussions share: the gate, the rows, the texts.
@NullMarked
package org.consilium.discussions.model;

import org.jspecify.annotations.NullMarked;
