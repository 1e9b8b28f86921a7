/// How mail fares.
@NullMarked
package org.consilium.administration.mail;

import org.jspecify.annotations.NullMarked;
