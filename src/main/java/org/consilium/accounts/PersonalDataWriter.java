package org.consilium.accounts;

import java.io.InputStream;
import java.util.List;
import org.consilium.ui.Message;

/// Takes what a [PersonalDataHolder] hands out. Names are of lower-case letters, digits, dots and
/// hyphens; anything else in them is replaced.
public interface PersonalDataWriter {
    /// Rows of one kind, each a JSON object as PostgreSQL writes it
    /// (`jsonb_build_object(…)::text`). `table` names their file, `title` stands above them on the
    /// page to read. May be called again for the same table.
    void rows(String table, Message title, List<String> json);

    /// A file that belongs to the member; read to its end, closed by the caller.
    void file(String name, InputStream content);
}
