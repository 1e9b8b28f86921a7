package org.consilium.discussions;

import org.consilium.platform.Cursor;
import org.consilium.platform.Slice;
import org.consilium.platform.Viewer;

/// Lists of threads for the pages of places. Each list has an index, so any page of it costs the
/// same.
public interface ThreadLists {
    /// The threads of a place: newest activity first, or with a tag newest first. 25 at a time.
    /// Throws [org.consilium.platform.NotFound] for a place this viewer may not read. Begin with
    /// [Cursor#NEWEST].
    Slice<ThreadCard> inPlace(Viewer viewer, Place place, ThreadFilter filter, Cursor from);
}
