package org.consilium.deidentification;

import java.util.List;
import org.consilium.ui.Message;

/// How many people are like the one that is told of.
public sealed interface RarityAnswer {
    /// Enough, or nothing rare is told.
    record Many() implements RarityAnswer {}

    /// Fewer than may be told of: `why` says it in a sentence, `instead` what to change, the
    /// smallest change first.
    record TooFew(double expected, Message why, List<Generalisation> instead)
            implements RarityAnswer {
        public TooFew {
            instead = List.copyOf(instead);
        }
    }

    /// What could be told less finely, and how many people would be like that then.
    record Generalisation(What what, Message advice, double expected) {}

    /// What a [Generalisation] changes.
    enum What {
        PLACE,
        AGE,
        DATE
    }
}
