package org.consilium.moderation;

import org.consilium.platform.Item;
import org.consilium.platform.Viewer;

/// Knows by whom things are that stand under nobody's name; a bean of the module that seals names.
/// Who wrote one reads the reasons for what was decided about it, and may appeal; nothing that is
/// kept of that names them.
public interface UnnamedAuthors {
    boolean isBy(Viewer viewer, Item item);
}
