package org.consilium.cases.calibration;

import java.util.List;
import java.util.UUID;

/// What one reader's commitment to a case came to.
record Scored(UUID commitment, Brier first, Brier last, List<Statement> statements) {
    Scored {
        statements = List.copyOf(statements);
    }
}
