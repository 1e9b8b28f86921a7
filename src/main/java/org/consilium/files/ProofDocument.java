package org.consilium.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A document that proves something to few eyes: a licence, a signed consent. Its type is told by
/// its content, never by its name, and the name is not kept. Whoever takes one keeps it apart from
/// the files that members share.
public record ProofDocument(String mediaType, byte[] content) {
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final Tika TIKA = new Tika();

    /// The file sent in a field, or empty with the problem named; `missing` says that there is
    /// none.
    public static Optional<ProofDocument> read(
            @Nullable MultipartFile sent, String field, Message missing, Problems problems) {
        if (sent == null || sent.isEmpty()) {
            problems.add(field, missing);
            return Optional.empty();
        }
        if (sent.getSize() > MOST_BYTES) {
            problems.add(
                    field,
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
                    field,
                    Message.of(
                            "Only PDF, JPEG and PNG are taken; by its content this file is something else."));
            return Optional.empty();
        }
        return Optional.of(new ProofDocument(type, content));
    }

    public String ending() {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            default -> ".png";
        };
    }

    private static byte[] bytes(MultipartFile sent) {
        try {
            return sent.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
