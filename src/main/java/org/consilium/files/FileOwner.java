package org.consilium.files;

import java.time.Duration;
import java.util.UUID;
import org.consilium.platform.Viewer;

/// Who may read the files of things of one kind; a bean of the module whose things they are. Asked
/// at every request for a file, so that what hides a thing hides its files at once.
public interface FileOwner {
    /// Stands in the database with each file: a short lower-case word, never changed.
    String kind();

    /// Whether this viewer may see the thing now. A thing that is not there is seen by nobody.
    boolean mayRead(Viewer viewer, UUID ownerId);

    /// How long a browser may show such a file again without asking. None for what may be hidden.
    default Duration shownAgainFor() {
        return Duration.ZERO;
    }

    /// Whether opening such a file is written into the audit record.
    default boolean isRecorded() {
        return true;
    }
}
