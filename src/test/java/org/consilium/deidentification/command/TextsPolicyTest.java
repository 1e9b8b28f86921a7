package org.consilium.deidentification.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextsPolicyTest {
    private static String read(byte[] input, boolean redact) throws IOException, BadText {
        var written = new StringWriter();
        new Texts(written, redact).read("-", new ByteArrayInputStream(input), false);
        return written.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void writesALineForATextOfStandardInput() throws Exception {
        assertThat(read(bytes("MRN: 00482913"), false))
                .startsWith(
                        "{\"id\":\"-\",\"findings\":[{\"start\":5,\"end\":13,\"kind\":\"record\"")
                .endsWith("]}\n");
    }

    @Test
    void readsALineForEachText() throws Exception {
        var lines =
                "{\"id\":\"a\",\"text\":\"No fever.\"}\n{\"id\":7,\"text\":\"SSN 123-45-6789\"}\n";
        assertThat(read(bytes(lines), false))
                .startsWith("{\"id\":\"a\",\"findings\":[]}\n{\"id\":\"7\"");
    }

    @Test
    void redactsATextAsItIs() throws Exception {
        assertThat(read(bytes("Line one.\nMRN: 00482913\n"), true))
                .isEqualTo("Line one.\nMRN: [record]\n");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatExceptionOfType(BadText.class)
                .isThrownBy(() -> read(new byte[] {'a', 0, 'b'}, false))
                .withMessageContaining("NUL");
        assertThatExceptionOfType(BadText.class)
                .isThrownBy(() -> read(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}, false))
                .withMessageContaining("UTF-8");
        assertThatExceptionOfType(BadText.class)
                .isThrownBy(() -> read(bytes("{\"text\": \"a\"}\n{\"text\":"), false))
                .withMessageContaining("Line 2");
    }
}
