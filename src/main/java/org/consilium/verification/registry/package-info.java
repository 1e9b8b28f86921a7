/// Public records of who may practise: one SPI, the US registry checked against an imported file,
/// three more by the form of their numbers, and the import.
@NullMarked
package org.consilium.verification.registry;

import org.jspecify.annotations.NullMarked;
