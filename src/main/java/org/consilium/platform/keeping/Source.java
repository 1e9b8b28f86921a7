package org.consilium.platform.keeping;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Where a copy is read from, entry by entry: `about.json` first, `manifest.json` last.
interface Source extends Closeable {
    /// An entry to be read to its end before the next.
    record Entry(String name, InputStream content) {}

    /// Null at the end.
    @Nullable Entry next() throws IOException;
}
