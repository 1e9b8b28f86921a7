package org.consilium.audit.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consilium.audit.model.Entry;
import org.consilium.ui.Csv;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How an export is written. Both forms hold every field that is hashed, exactly as hashed.
sealed interface ExportForm {
    void begin(Writer out) throws IOException;

    void write(SealedEntry entry, Writer out) throws IOException;

    void end(Writer out) throws IOException;

    /// The fields of an entry by their names in the hashed text, with place and hash.
    static Map<String, @Nullable Object> fields(SealedEntry sealed) {
        Entry entry = sealed.entry();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("sequence", sealed.sequence() == 0 ? null : sealed.sequence());
        fields.put("id", entry.id().value());
        fields.put("at", entry.at().toString());
        fields.put("actor", entry.actor() == null ? null : entry.actor().value());
        fields.put("as", entry.actingAs());
        fields.put("deed", entry.deed());
        fields.put("kind", entry.kind());
        fields.put("item", entry.item());
        fields.put("owner", entry.owner() == null ? null : entry.owner().value());
        fields.put("outcome", entry.outcome().name());
        fields.put("address", entry.address());
        fields.put("why", entry.why());
        fields.put("details", entry.details());
        fields.put("hash", sealed.hash());
        return fields;
    }

    /// Comma-separated, for spreadsheets.
    record Table() implements ExportForm {
        private static final String HEAD =
                "sequence,id,at,actor,as,deed,kind,item,owner,outcome,address,why,details,hash\r\n";

        @Override
        public void begin(Writer out) throws IOException {
            out.write(HEAD);
        }

        @Override
        public void write(SealedEntry entry, Writer out) throws IOException {
            out.write(Csv.line(fields(entry).values().toArray()));
        }

        @Override
        public void end(Writer out) {}
    }

    /// One array, an entry on each line.
    final class Json implements ExportForm {
        private final JsonMapper json;
        private boolean isFirst = true;

        Json(JsonMapper json) {
            this.json = json;
        }

        @Override
        public void begin(Writer out) throws IOException {
            out.write("[");
        }

        @Override
        public void write(SealedEntry entry, Writer out) throws IOException {
            out.write(isFirst ? "\n" : ",\n");
            out.write(json.writeValueAsString(fields(entry)));
            isFirst = false;
        }

        @Override
        public void end(Writer out) throws IOException {
            out.write("\n]\n");
        }
    }
}
