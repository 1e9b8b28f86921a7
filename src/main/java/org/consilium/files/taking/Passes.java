package org.consilium.files.taking;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The passes in which a JPEG is drawn: its start-of-scan marks, and whether the last one is
/// followed by an end. In drawn pixels the byte before such a mark is never followed by it, so that
/// no pixel is taken for one.
record Passes(int count, boolean isWhole) {
    private static final int MARK = 0xff;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;

    static Passes of(Path jpeg) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(jpeg))) {
            int passes = 0;
            boolean isWhole = false;
            boolean marked = false;
            for (int next = content.read(); next >= 0; next = content.read()) {
                if (marked && next == START_OF_SCAN) {
                    passes++;
                    isWhole = false;
                }
                isWhole |= marked && next == END;
                marked = next == MARK;
            }
            return new Passes(passes, isWhole);
        }
    }
}
