/// What happens between `./consilium` and the first page: checks, commands, what the terminal says.
@NullMarked
package org.consilium.platform.starting;

import org.jspecify.annotations.NullMarked;
