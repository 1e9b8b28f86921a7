package org.consilium.files;

import java.nio.file.Path;

/// Looks for malware in a file as it was sent, before anything else opens it.
public interface Scanner {
    Verdict scan(Path file);

    /// What a scanner says. What could not be checked is not taken.
    enum Verdict {
        CLEAN,
        HARMFUL,
        UNCHECKED
    }
}
