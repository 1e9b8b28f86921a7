package org.consilium.deidentification.detecting;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;

/// What lists say of a word as it is written: [Phrases#isOrdinary] and [Phrases#nameliness]. A
/// dozen detectors ask the same of each word, and a text has few different ones, so the last are
/// remembered. A lost race costs a second look.
record Judgement(String text, Shape shape, boolean ordinary, int nameliness) {
    private static final int REMEMBERED = 1 << 15;
    private static final AtomicReferenceArray<Judgement> LAST =
            new AtomicReferenceArray<>(REMEMBERED);

    static Judgement of(Tokens.Token token) {
        int hash = token.text().hashCode();
        int slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
        var last = LAST.get(slot);
        if (last == null || last.shape != token.shape() || !last.text.equals(token.text())) {
            boolean ordinary = Phrases.judgeOrdinary(token);
            last =
                    new Judgement(
                            token.text(),
                            token.shape(),
                            ordinary,
                            Phrases.judgeNameliness(token, ordinary));
            LAST.set(slot, last);
        }
        return last;
    }
}
