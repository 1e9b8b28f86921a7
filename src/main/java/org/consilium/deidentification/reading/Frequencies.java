package org.consilium.deidentification.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/// How often English writes a word so, capital or small: `Carter` more than `carter`, `will` more
/// than `Will`. The spelling dictionary of LanguageTool tells it by a letter behind each word.
final class Frequencies {
    private static final String DICTIONARY = "org/languagetool/resource/en/hunspell/en_US.dict";

    private final FSA words;
    private final FSATraversal traversal;

    Frequencies() {
        try (var stream = Frequencies.class.getClassLoader().getResourceAsStream(DICTIONARY)) {
            if (stream == null) {
                throw new IllegalStateException("the dictionary " + DICTIONARY + " is missing");
            }
            this.words = FSA.read(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.traversal = new FSATraversal(words);
    }

    /// 0 for a word that it does not know, 1 for a rare one, up to 26.
    int of(String word) {
        var found = traversal.match((word + '+').getBytes(StandardCharsets.UTF_8));
        if (found.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return 0;
        }
        int arc = words.getFirstArc(found.node);
        return arc == 0 ? 0 : words.getArcLabel(arc) - 'A' + 1;
    }
}
