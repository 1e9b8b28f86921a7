/// When the instance was saved last.
@NullMarked
package org.consilium.administration.backups;

import org.jspecify.annotations.NullMarked;
