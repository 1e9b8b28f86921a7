package org.consilium.platform.keeping;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/// Where a copy is written to, entry by entry.
interface Sink extends Closeable {
    /// A new entry; closed by the caller before the next begins.
    OutputStream begin(String name) throws IOException;
}
