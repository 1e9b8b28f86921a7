package org.consilium.notifications;

import java.time.Instant;
import java.util.List;
import org.consilium.platform.Viewer;

/// Knows what is worth a line in a digest; a bean of the module whose news it is.
public interface DigestSource {
    /// The most lines a digest has; no source need give more.
    int MOST = 10;

    /// What came after `since` and this reader may open and has not read, the newest first. Two
    /// queries at most.
    List<DigestItem> since(Viewer reader, Instant since);
}
