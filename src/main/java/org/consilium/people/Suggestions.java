package org.consilium.people;

import java.util.List;
import org.consilium.platform.Viewer;

/// People a viewer may know.
public interface Suggestions {
    /// The nearest first; none for who wants none. One query.
    List<Suggestion> of(Viewer viewer, int limit);
}
