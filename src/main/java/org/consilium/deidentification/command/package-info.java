/// The command line: texts in, findings out, and how good they are.
@NullMarked
package org.consilium.deidentification.command;

import org.jspecify.annotations.NullMarked;
