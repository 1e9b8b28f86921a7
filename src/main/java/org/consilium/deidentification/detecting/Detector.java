package org.consilium.deidentification.detecting;

import org.consilium.deidentification.reading.Tokens;

/// Finds identifiers of one sort. Keeps nothing between texts.
@FunctionalInterface
interface Detector {
    void detect(Tokens tokens, Candidates found);
}
