package org.consilium.ui;

import org.jspecify.annotations.Nullable;

/// A file as a page shows it: a picture with its description, or a row that downloads. `id` is its
/// short form; `width` and `height` are of the full picture and null for anything else. `revision`
/// counts the changes of a picture, `reviewed` says that its sender found nobody in it who can be
/// recognised, `waiting` that it has not been sent and may be blacked out.
public record Attachment(
        String id,
        String path,
        String name,
        String type,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        String alt,
        int revision,
        boolean reviewed,
        boolean waiting) {
    private static final int KILO = 1_024;

    /// The same with another description.
    public Attachment described(String words) {
        return new Attachment(
                id, path, name, type, bytes, width, height, words, revision, reviewed, waiting);
    }

    public boolean isPicture() {
        return width != null;
    }

    public String thumbnailPath() {
        return path + "/thumbnail" + version();
    }

    public String largePath() {
        return path + "/large" + version();
    }

    public String fullPath() {
        return path + version();
    }

    /// Other pixels have another address, so that no page shows the ones before.
    private String version() {
        return revision == 0 ? "" : "?v=" + revision;
    }

    /// The last letters of the name, as people call such files: `PDF`, `DOCX`.
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
    }

    /// Its size in the reader's language: KB below a megabyte, then MB.
    public Message size() {
        double kilobytes = (double) bytes / KILO;
        return kilobytes < KILO
                ? Message.of("{size, number, ::.} KB", "size", Math.max(1, Math.round(kilobytes)))
                : Message.of("{size, number, ::.0} MB", "size", kilobytes / KILO);
    }
}
