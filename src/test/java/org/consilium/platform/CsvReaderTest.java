package org.consilium.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    @Test
    void readsQuotesCommasAndLineBreaks() throws IOException {
        assertThat(read("a,\"b,\"\"c\"\"\",\r\n\"d\ne\",,f"))
                .containsExactly(List.of("a", "b,\"c\"", ""), List.of("d\ne", "", "f"));
    }

    @Test
    void keepsOnlyTheColumnsAskedFor() throws IOException {
        var csv = new CsvReader(stream("a,b,c\n1,2,3\n"));
        csv.next();
        var second = new BitSet();
        second.set(1);
        csv.keep(second);
        csv.next();
        assertThat(csv.all()).containsExactly("", "2", "");
    }

    @Test
    void refusesQuotesThatNeverClose() {
        assertThatThrownBy(() -> read("a,\"b\nc\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("inside quotes");
    }

    @Test
    void refusesARecordWithoutEnd() {
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }
                };
        assertThatThrownBy(() -> new CsvReader(endless).next())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer than");
    }

    @Property
    void readsBackWhatWasQuoted(@ForAll @Size(min = 1, max = 6) List<String> fields)
            throws IOException {
        var line = new StringBuilder();
        for (var field : fields) {
            line.append(line.isEmpty() ? "" : ",");
            line.append('"').append(plain(field).replace("\"", "\"\"")).append('"');
        }
        assertThat(read(line.toString()))
                .containsExactly(fields.stream().map(CsvReaderTest::plain).toList());
    }

    /// Lone surrogates have no UTF-8.
    private static String plain(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(String text) throws IOException {
        var csv = new CsvReader(stream(text));
        var records = new ArrayList<List<String>>();
        while (csv.next()) {
            records.add(csv.all());
        }
        return records;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
