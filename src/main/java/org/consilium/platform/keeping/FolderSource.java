package org.consilium.platform.keeping;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.consilium.platform.StartupProblem;
import org.jspecify.annotations.Nullable;

/// Reads what [FolderSink] wrote.
final class FolderSource implements Source {
    private final Path folder;
    private final Deque<String> left = new ArrayDeque<>();
    private @Nullable InputStream open;

    FolderSource(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.isRegularFile(folder.resolve(Dump.ABOUT))
                || !Files.isRegularFile(folder.resolve(Dump.MANIFEST))) {
            throw new StartupProblem(
                    "%s is no whole export: it has no %s. Nothing was imported."
                            .formatted(folder, Dump.MANIFEST));
        }
        left.add(Dump.ABOUT);
        try (var paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(Dump.ABOUT) && !name.equals(Dump.MANIFEST))
                    .sorted()
                    .forEach(left::add);
        }
        left.add(Dump.MANIFEST);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        close();
        var name = left.poll();
        if (name == null) {
            return null;
        }
        var stream = new BufferedInputStream(Files.newInputStream(folder.resolve(name)));
        open = stream;
        return new Entry(name, stream);
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
