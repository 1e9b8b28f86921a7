package org.consilium.files.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import org.consilium.files.PictureSamples;
import org.junit.jupiter.api.Test;

/// What the proposals are worth: on pictures made here, and no more is claimed.
class WritingLikeTest {
    private static final String[] WORDS = {
        "DOE, JANE 12.03.1961", "MRN 4418823", "St. Anna Hospital  M/64", "2026-04-11 09:12:44"
    };
    private static final int MANY = 40;

    private static boolean coversWriting(BufferedImage with, BufferedImage without) {
        var boxes = WritingLike.in(with);
        int written = 0;
        int covered = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                if (with.getRGB(x, y) != without.getRGB(x, y)) {
                    written++;
                    double left = 100.0 * x / with.getWidth();
                    double top = 100.0 * y / with.getHeight();
                    covered +=
                            boxes.stream()
                                            .anyMatch(box ->
                                                    left >= box.left()
                                                            && left <= box.left() + box.width()
                                                            && top >= box.top()
                                                            && top <= box.top() + box.height())
                                    ? 1
                                    : 0;
                }
            }
        }
        return covered > written * 0.95;
    }

    @Test
    void findsMostWordsInCorners() {
        int found = 0;
        for (int i = 0; i < MANY; i++) {
            var words = WORDS[i % WORDS.length];
            found +=
                    coversWriting(PictureSamples.scan(i, words), PictureSamples.scan(i, ""))
                            ? 1
                            : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(MANY * 8 / 10);
    }

    @Test
    void proposesLittleWhereNothingIsWritten() {
        var proposed = new ArrayList<Box>();
        for (int i = 0; i < MANY; i++) {
            proposed.addAll(WritingLike.in(PictureSamples.scan(i, "")));
        }
        assertThat(proposed).hasSizeLessThan(MANY / 4);
    }

    @Test
    void proposesNothingOnPlainGround() {
        assertThat(WritingLike.in(PictureSamples.filled(300, 200, Color.GRAY))).isEmpty();
        assertThat(WritingLike.in(PictureSamples.filled(1, 1, Color.WHITE))).isEmpty();
    }
}
