package org.consilium.files;

import java.net.URLEncoder;
import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a file; its address is [#path], which says nothing of who may open it.
public record FileId(UUID value) implements Id {
    public String path() {
        return "/files/" + shortForm();
    }

    /// Where parts of it are blacked out before it is sent; `back` is where to go on afterwards.
    public String redactionPath(String back) {
        return path()
                + "/redaction?back="
                + URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8);
    }

    /// The smallest rendition of a picture: for lists and faces.
    public String thumbnailPath() {
        return path() + "/thumbnail";
    }
}
