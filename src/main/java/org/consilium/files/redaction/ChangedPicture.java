package org.consilium.files.redaction;

import java.util.List;
import org.consilium.files.FileId;
import org.consilium.files.model.FileType;
import org.consilium.files.model.Rendition;

/// New pixels of a picture, stored under `key`. `revision` is the one they were made from.
record ChangedPicture(
        FileId id,
        int revision,
        String key,
        FileType type,
        List<Rendition> renditions,
        long bytes,
        long storedBytes) {
    ChangedPicture {
        renditions = List.copyOf(renditions);
    }

    List<String> smallerRenditions() {
        return renditions.stream()
                .filter(each -> each != Rendition.FULL)
                .map(Rendition::name)
                .toList();
    }
}
