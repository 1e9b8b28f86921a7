package org.consilium.files.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.files.FileId;
import org.consilium.files.FileOwner;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The gate to files. Missing, not allowed, and of a kind nobody answers for are the same
/// [NotFound].
@Component
public class FileAccess {
    private final FileRepository files;
    private final Map<String, FileOwner> owners;

    FileAccess(FileRepository files, List<FileOwner> owners) {
        this.files = files;
        this.owners =
                owners.stream().collect(Collectors.toMap(FileOwner::kind, Function.identity()));
    }

    /// A file, and who answered for it; nobody does for what lies in a tray.
    public record Opened(StoredFile file, @Nullable FileOwner owner) {}

    public Opened toRead(Viewer viewer, FileId id) {
        var file = files.find(id).orElseThrow(NotFound::new);
        if (file.isWaiting()) {
            demand(viewer.is(file.member()));
            return new Opened(file, null);
        }
        var owner = owners.get(file.ownerKind());
        if (owner == null) {
            throw new NotFound();
        }
        demand(owner.mayRead(viewer, file.ownerId()));
        return new Opened(file, owner);
    }

    /// To black out parts of it: a picture that waits in one's own tray. What was sent stays as
    /// others saw it.
    public StoredFile toRedact(Viewer viewer, FileId id) {
        var file = files.find(id).orElseThrow(NotFound::new);
        demand(file.isWaiting());
        demand(viewer.is(file.member()));
        demand(file.type().isPicture());
        return file;
    }

    private static void demand(boolean condition) {
        if (!condition) {
            throw new NotFound();
        }
    }
}
