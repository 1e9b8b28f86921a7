package org.consilium.files.model;

import java.util.Arrays;
import java.util.List;

/// What may come in. WebP and GIF are told apart at the door and kept as PNG or JPEG.
public enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TEXT("text/plain", "txt", "csv");

    private final String mediaType;
    private final String endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = String.join(" ", endings);
    }

    static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(each -> each.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    public String mediaType() {
        return mediaType;
    }

    /// The endings such a file may have; the first is the usual one.
    public List<String> endings() {
        return List.of(endings.split(" "));
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
