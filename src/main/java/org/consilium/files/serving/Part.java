package org.consilium.files.serving;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.util.StreamUtils;

/// The bytes of a file that are sent: `from` up to and with `to`.
record Part(long from, long to) {
    /// All where no range was asked; null where none of it is there.
    static @Nullable Part of(@Nullable HttpRange range, long size) {
        if (range == null) {
            return new Part(0, size - 1);
        }
        long from = range.getRangeStart(size);
        return from >= size ? null : new Part(from, range.getRangeEnd(size));
    }

    void describe(HttpServletResponse response, boolean asRange, long size) {
        if (asRange) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + to + "/" + size);
        }
        response.setContentLengthLong(length());
    }

    /// `bytes` begin at `from`.
    void copy(InputStream bytes, OutputStream out) throws IOException {
        if (length() > 0) {
            StreamUtils.copyRange(bytes, out, 0, length() - 1);
        }
    }

    private long length() {
        return to - from + 1;
    }
}
