package org.consilium.deidentification.candidates;

import org.consilium.deidentification.reading.Tokens;

/// Finds identifiers of one sort. Keeps nothing between texts.
@FunctionalInterface
public interface Detector {
    void detect(Tokens tokens, Candidates found);
}
