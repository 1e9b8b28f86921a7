/// The application: one process, one package per module. See `ARCHITECTURE.md`.
@NullMarked
package org.consilium;

import org.jspecify.annotations.NullMarked;
