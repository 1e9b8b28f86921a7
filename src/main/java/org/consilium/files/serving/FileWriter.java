package org.consilium.files.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.consilium.files.model.FileAccess;
import org.consilium.files.model.Rendition;
import org.consilium.files.model.StoredFile;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.ObjectKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Writes a file as an answer. Pictures stand in a page, everything else is a download; neither may
/// run anything, load anything, or be kept where others could read it.
@Component
public class FileWriter {
    private static final Logger LOG = LoggerFactory.getLogger(FileWriter.class);

    private final FileStore store;

    FileWriter(FileStore store) {
        this.store = store;
    }

    public void write(
            FileAccess.Opened opened,
            Rendition wanted,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = opened.file();
        var rendition = file.nearest(wanted);
        var tag = tag(file, rendition);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            guard(response, opened, tag);
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        var range = range(request, tag);
        long from = range == null ? 0 : range.getRangeStart(Long.MAX_VALUE);
        var key = new ObjectKey(file.objectKey(), rendition);
        var found = store.open(key, fromTheEnd(range) ? 0 : from, Long.MAX_VALUE);
        if (found.isEmpty()) {
            LOG.error("the store has no object of the file {}", file.id().value());
            throw new LostObject();
        }
        try (var bytes = found.get().bytes()) {
            guard(response, opened, tag);
            describe(response, file);
            var part = Part.of(range, found.get().size());
            if (part == null) {
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + found.get().size());
                response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
                return;
            }
            part.describe(response, range != null, found.get().size());
            if (!request.getMethod().equals("HEAD")) {
                bytes.skipNBytes(fromTheEnd(range) ? part.from() : 0);
                part.copy(bytes, response.getOutputStream());
            }
        }
    }

    /// Another one for other pixels.
    private static String tag(StoredFile file, Rendition rendition) {
        var size = rendition.name().toLowerCase(java.util.Locale.ROOT);
        return "\"" + file.id().shortForm() + "-" + size + "-" + file.revision() + "\"";
    }

    private static void guard(HttpServletResponse response, FileAccess.Opened opened, String tag) {
        var owner = opened.owner();
        var kept = owner == null ? Duration.ZERO : owner.shownAgainFor();
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                kept.isZero() ? "private, no-cache" : "private, max-age=" + kept.toSeconds());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    }

    private static void describe(HttpServletResponse response, StoredFile file) {
        var how =
                file.type().isPicture()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                how.filename(file.name(), StandardCharsets.UTF_8).build().toString());
        response.setContentType(file.type().mediaType());
        if (!file.type().isPicture() || file.isWaiting()) {
            // Of a picture that is blacked out later no browser keeps what it was before.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        }
    }

    /// The one range that is asked for; several, or one of another version, are the whole.
    private static @Nullable HttpRange range(HttpServletRequest request, String tag) {
        var version = request.getHeader(HttpHeaders.IF_RANGE);
        if (version != null && !version.equals(tag)) {
            return null;
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
            return ranges.size() == 1 ? ranges.getFirst() : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /// `bytes=-500`: where it begins is known when the size is.
    private static boolean fromTheEnd(@Nullable HttpRange range) {
        return range != null && range.toString().startsWith("-");
    }
}
