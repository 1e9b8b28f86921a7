package org.consilium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
    private final Gzip gzip = new Gzip();

    @Test
    void givesBackWhatWentInTimeAfterTime() throws IOException {
        for (int i = 0; i < 20; i++) {
            var text = ("<li>reply " + i + "</li>").repeat(i * 100);
            var plain = text.getBytes(StandardCharsets.UTF_8);
            assertThat(restored(gzip.compress(plain))).isEqualTo(plain);
        }
    }

    @Test
    void makesPagesSmaller() {
        var page = "<p class=\"reply\">A level after three days.</p>".repeat(500);
        assertThat(gzip.compress(page.getBytes(StandardCharsets.UTF_8)))
                .hasSizeLessThan(page.length() / 10);
    }

    @Test
    void takesWhatCannotBeCompressed() throws IOException {
        var noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        assertThat(restored(gzip.compress(noise))).isEqualTo(noise);
    }

    private static byte[] restored(byte[] compressed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
    }
}
