package org.consilium.files;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a file; its address is [#path], which says nothing of who may open it.
public record FileId(UUID value) implements Id {
    public String path() {
        return "/files/" + shortForm();
    }

    /// The smallest rendition of a picture: for lists and faces.
    public String thumbnailPath() {
        return path() + "/thumbnail";
    }
}
