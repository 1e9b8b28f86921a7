package org.consilium.platform.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Reads what [ZipSink] wrote, and to the very end: only there the encryption says that nothing is
/// missing.
final class ZipSource implements Source {
    private final InputStream raw;
    private final ZipInputStream zip;

    ZipSource(InputStream in) {
        raw = in;
        zip = new ZipInputStream(in);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        var entry = zip.getNextEntry();
        if (entry == null) {
            raw.transferTo(java.io.OutputStream.nullOutputStream());
            return null;
        }
        return new Entry(entry.getName(), zip);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
