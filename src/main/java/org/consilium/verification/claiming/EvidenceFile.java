package org.consilium.verification.claiming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file that shows a credential; its type is told by its content, never by its name.
public record EvidenceFile(String mediaType, byte[] content) {
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final String FIELD = "evidence";
    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final Tika TIKA = new Tika();

    /// The file sent, or empty with the problem named.
    static Optional<EvidenceFile> read(@Nullable MultipartFile sent, Problems problems) {
        if (sent == null || sent.isEmpty()) {
            problems.add(
                    FIELD,
                    Message.of(
                            "Please add a file that shows the licence. A browser forgets it when a form comes back."));
            return Optional.empty();
        }
        if (sent.getSize() > MOST_BYTES) {
            problems.add(
                    FIELD,
                    Message.of(
                            "The file has {size, number, ::.0} MB; at most 5 MB are taken. A photograph at a lower resolution will do.",
                            "size",
                            sent.getSize() / 1024.0 / 1024.0));
            return Optional.empty();
        }
        var content = bytes(sent);
        var type = TIKA.detect(content);
        if (!TYPES.contains(type)) {
            problems.add(
                    FIELD,
                    Message.of(
                            "Only PDF, JPEG and PNG are taken; by its content this file is something else."));
            return Optional.empty();
        }
        return Optional.of(new EvidenceFile(type, content));
    }

    private static byte[] bytes(MultipartFile sent) {
        try {
            return sent.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
