package org.consilium.search;

import java.util.Map;
import org.consilium.platform.Viewer;

/// The options of a filter whose names another module knows; a bean of that module.
public interface SearchChoices {
    /// Which filter: `specialty` (codes as in [SearchDocument#specialty]) or `in` (places, as
    /// [org.consilium.platform.Item#shortForm]).
    String filter();

    /// Values and their names for this reader, in order.
    Map<String, String> options(Viewer reader);
}
