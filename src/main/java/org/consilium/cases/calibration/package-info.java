/// How well what readers said agrees with what it was: Brier scores of solved cases, and from them
/// how calibrated each reader is, always with the number it rests on. See ADR 0021.
@NullMarked
package org.consilium.cases.calibration;

import org.jspecify.annotations.NullMarked;
