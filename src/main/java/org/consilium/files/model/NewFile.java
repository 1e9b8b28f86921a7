package org.consilium.files.model;

import java.util.List;
import org.consilium.files.FileId;
import org.jspecify.annotations.Nullable;

/// A file whose objects are stored and that is about to be written into the book. `bytes` is its
/// full rendition, `storedBytes` are all of them, `digest` is of what was sent.
public record NewFile(
        FileId id,
        FileType type,
        String name,
        @Nullable Integer width,
        @Nullable Integer height,
        String objectKey,
        List<Rendition> renditions,
        long bytes,
        long storedBytes,
        byte[] digest) {
    public NewFile {
        renditions = List.copyOf(renditions);
    }

    List<String> smallerRenditions() {
        return renditions.stream()
                .filter(each -> each != Rendition.FULL)
                .map(Rendition::name)
                .toList();
    }
}
