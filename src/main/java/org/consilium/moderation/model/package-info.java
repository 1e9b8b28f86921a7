/// What the features of moderation share: matters, decisions, their gate, their effects.
@NullMarked
package org.consilium.moderation.model;

import org.jspecify.annotations.NullMarked;
