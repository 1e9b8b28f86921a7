/// Sealed names: how an author is recognised without being told, and how a name is opened.
@NullMarked
package org.consilium.cases.sealing;

import org.jspecify.annotations.NullMarked;
