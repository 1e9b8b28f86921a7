@NullMarked
package org.consilium.discussions.model;

import org.jspecify.annotations.NullMarked;
