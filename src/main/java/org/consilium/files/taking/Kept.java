package org.consilium.files.taking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.consilium.files.FileId;
import org.consilium.files.model.FileType;
import org.consilium.files.model.NewFile;
import org.consilium.files.model.Rendition;
import org.jspecify.annotations.Nullable;

/// What is kept of a file: its true type and its renditions, as files about to be stored.
record Kept(
        FileType type,
        @Nullable Integer width,
        @Nullable Integer height,
        Map<Rendition, Path> files) {
    Kept {
        files = Map.copyOf(files);
    }

    static Kept of(Pictures.Cleaned picture) {
        return new Kept(picture.type(), picture.width(), picture.height(), picture.files());
    }

    NewFile entry(FileId id, String key, String name, Received received) throws IOException {
        long all = 0;
        long full = 0;
        for (var file : files.entrySet()) {
            long size = Files.size(file.getValue());
            all += size;
            full += file.getKey() == Rendition.FULL ? size : 0;
        }
        return new NewFile(
                id,
                type,
                name,
                width,
                height,
                key,
                List.copyOf(files.keySet()),
                full,
                all,
                received.digest());
    }
}
