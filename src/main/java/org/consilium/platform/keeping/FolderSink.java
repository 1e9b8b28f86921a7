package org.consilium.platform.keeping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder to read and to give away.
record FolderSink(Path folder) implements Sink {
    @Override
    public OutputStream begin(String name) throws IOException {
        var file = folder.resolve(name);
        var parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    @Override
    public void close() {
        // Each entry closes itself.
    }
}
