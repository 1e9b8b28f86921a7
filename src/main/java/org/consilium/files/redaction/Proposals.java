package org.consilium.files.redaction;

import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.consilium.files.model.Rendition;
import org.consilium.files.model.StoredFile;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.ObjectKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Places of a picture where there may be writing, looked for in the rendition that pages show.
@Component
class Proposals {
    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);

    private final FileStore store;

    Proposals(FileStore store) {
        this.store = store;
    }

    /// None where the picture cannot be looked at now: the page works without.
    List<Box> of(StoredFile picture) {
        var key = new ObjectKey(picture.objectKey(), picture.nearest(Rendition.LARGE));
        try {
            var found = store.open(key, 0, Long.MAX_VALUE);
            if (found.isEmpty()) {
                return List.of();
            }
            try (var bytes = found.get().bytes()) {
                var pixels = ImageIO.read(bytes);
                return pixels == null ? List.of() : WritingLike.in(pixels);
            }
        } catch (IOException unreachable) {
            LOG.warn("a picture could not be looked at: {}", unreachable.toString());
            return List.of();
        }
    }
}
