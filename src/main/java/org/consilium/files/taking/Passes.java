package org.consilium.files.taking;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Counts the passes in which a JPEG is drawn: its start-of-scan marks. In drawn pixels the byte
/// before such a mark is never followed by it, so that no pixel is taken for one.
final class Passes {
    private static final int MARK = 0xff;
    private static final int START_OF_SCAN = 0xda;

    private Passes() {}

    static int of(Path jpeg) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(jpeg))) {
            int passes = 0;
            boolean marked = false;
            for (int next = content.read(); next >= 0; next = content.read()) {
                passes += marked && next == START_OF_SCAN ? 1 : 0;
                marked = next == MARK;
            }
            return passes;
        }
    }
}
