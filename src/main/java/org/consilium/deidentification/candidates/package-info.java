/// What detectors propose, before it is settled which of it stands.
@NullMarked
package org.consilium.deidentification.candidates;

import org.jspecify.annotations.NullMarked;
