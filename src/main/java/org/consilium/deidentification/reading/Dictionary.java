package org.consilium.deidentification.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/// A dictionary of word forms with their tags, as LanguageTool publishes them: one automaton, read
/// where it is asked.
final class Dictionary {
    /// An ordinary word.
    static final int WORD = 1;

    static final int GIVEN = 2;
    static final int SURNAME = 4;
    static final int TOWN = 8;

    /// A name of somebody, something or somewhere.
    static final int PROPER = 16;

    private static final String FOLDER = "org/languagetool/resource/";

    private final FSA words;
    private final FSATraversal traversal;
    private final char separator;
    private final ToIntFunction<String> meaning;

    private Dictionary(String resource, char separator, ToIntFunction<String> meaning) {
        try (var stream = Dictionary.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the dictionary " + resource + " is missing");
            }
            this.words = FSA.read(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.traversal = new FSATraversal(words);
        this.separator = separator;
        this.meaning = meaning;
    }

    static Dictionary english() {
        return new Dictionary(
                FOLDER + "en/english.dict", '+', tag -> tag.startsWith("NNP") ? PROPER : WORD);
    }

    static Dictionary german() {
        return new Dictionary(FOLDER + "de/german.dict", '_', Dictionary::german);
    }

    static Dictionary spanish() {
        return new Dictionary(FOLDER + "es/es-ES.dict", '_', Dictionary::spanish);
    }

    static Dictionary french() {
        return new Dictionary(FOLDER + "fr/french.dict", '_', Dictionary::french);
    }

    /// What the word is, as written: any of the numbers above, together.
    int look(String word) {
        var found = traversal.match((word + separator).getBytes(StandardCharsets.UTF_8));
        if (found.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return 0;
        }
        int meanings = 0;
        for (ByteBuffer rest : words.getSequences(found.node)) {
            meanings |= meaning.applyAsInt(tag(rest));
        }
        return meanings;
    }

    /// Behind the second separator.
    private String tag(ByteBuffer rest) {
        var text = StandardCharsets.UTF_8.decode(rest.slice()).toString();
        return text.substring(text.indexOf(separator) + 1);
    }

    private static int german(String tag) {
        if (!tag.startsWith("EIG")) {
            return WORD;
        }
        if (tag.endsWith("VOR")) {
            return GIVEN | PROPER;
        }
        return (tag.endsWith("NAC") ? SURNAME : tag.endsWith("STD") ? TOWN : 0) | PROPER;
    }

    /// `NPMSSP0`: a proper name, masculine, singular, of a person.
    private static int spanish(String tag) {
        if (!tag.startsWith("NP")) {
            return WORD;
        }
        boolean person = tag.startsWith("SP", 4);
        if (person) {
            return (tag.startsWith("NPC") ? SURNAME : GIVEN) | PROPER;
        }
        return (tag.startsWith("G", 4) ? TOWN : 0) | PROPER;
    }

    private static int french(String tag) {
        if (!tag.startsWith("Z")) {
            return WORD;
        }
        return (tag.startsWith("Z m s") || tag.startsWith("Z f s") ? GIVEN : 0) | PROPER;
    }
}
