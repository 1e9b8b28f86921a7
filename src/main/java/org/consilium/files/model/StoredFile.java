package org.consilium.files.model;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.consilium.files.FileId;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;

/// A file as the book has it: whose it is, what it belongs to, and where its bytes are.
public record StoredFile(
        FileId id,
        MemberId member,
        String ownerKind,
        UUID ownerId,
        FileType type,
        String name,
        String objectKey,
        int revision,
        Set<Rendition> renditions) {

    /// The owner of what lies in a tray: nobody but who put it there.
    public static final String TRAY = "tray";

    public StoredFile {
        renditions = Set.copyOf(renditions);
    }

    static StoredFile read(Row row) throws SQLException {
        var renditions = EnumSet.of(Rendition.FULL);
        for (var name : row.texts("renditions")) {
            renditions.add(Rendition.valueOf(name));
        }
        return new StoredFile(
                row.id("id", FileId::new),
                row.id("member_id", MemberId::new),
                row.text("owner_kind"),
                row.uuid("owner_id"),
                FileType.of(row.text("media_type")),
                row.text("name"),
                row.text("object_key"),
                row.integer("revision"),
                renditions);
    }

    /// Whether it lies in a tray: seen by its sender only, and not sent yet.
    public boolean isWaiting() {
        return ownerKind.equals(TRAY);
    }

    /// The rendition itself, or the next larger one where a picture is too small to have it.
    public Rendition nearest(Rendition wanted) {
        return switch (wanted) {
            case FULL -> Rendition.FULL;
            case LARGE -> renditions.contains(Rendition.LARGE) ? Rendition.LARGE : Rendition.FULL;
            case THUMBNAIL ->
                    renditions.contains(Rendition.THUMBNAIL)
                            ? Rendition.THUMBNAIL
                            : nearest(Rendition.LARGE);
        };
    }
}
