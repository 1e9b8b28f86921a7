package org.consilium.files;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.Row;
import org.consilium.ui.Attachment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Reads `files.pub_attachment.cards`. A page that shows things with their files selects that
/// column beside them, so that files cost no statement of their own:
///
/// `(select a.cards from files.pub_attachment a where a.owner_kind = 'reply' and a.owner_id =
/// r.id)`
public final class Attachments {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Attachments() {}

    /// As the view writes it.
    private record Card(
            UUID id,
            String type,
            String name,
            Long bytes,
            @Nullable Integer width,
            @Nullable Integer height,
            String alt,
            Integer revision,
            Boolean reviewed,
            Boolean waiting) {
        Attachment attachment() {
            var file = new FileId(id);
            return new Attachment(
                    file.shortForm(),
                    file.path(),
                    name,
                    type,
                    bytes,
                    width,
                    height,
                    alt,
                    revision,
                    reviewed,
                    waiting);
        }
    }

    /// The files of a thing in the order they were chosen; none where the column is null.
    public static List<Attachment> read(Row row, String column) throws SQLException {
        var cards = row.textOrNull(column);
        if (cards == null) {
            return List.of();
        }
        var files = new ArrayList<Attachment>();
        for (var card : JSON.readValue(cards, Card[].class)) {
            files.add(card.attachment());
        }
        return List.copyOf(files);
    }
}
