package org.consilium.deidentification.detecting;

import java.util.HashSet;
import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.ui.Message;

/// Whoever was named once is known in the rest of the text, with a title or without, in whatever
/// case.
final class AgainDetector implements Detector {
    private static final Message AGAIN = Message.of("It was a name elsewhere in this text.");
    private static final double SURE = 0.6;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_SMALL = 4;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        var known = known(tokens, found);
        if (known.isEmpty()) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (token.shape().isWord()
                    && known.contains(token.lower())
                    && !found.isTaken(token)
                    && isMeant(tokens, i)) {
                found.add(token, token, Kind.PERSON, 0.8, AGAIN);
            }
        }
    }

    private static Set<String> known(Tokens tokens, Candidates found) {
        var known = new HashSet<String>();
        for (var each : found.all()) {
            if (each.kind() == Kind.PERSON && each.confidence() >= SURE) {
                for (int i = tokens.indexAt(each.start()); tokens.at(i).start() < each.end(); i++) {
                    if (i >= tokens.size()) {
                        break;
                    }
                    var token = tokens.at(i);
                    boolean part =
                            token.text().length() >= SHORTEST
                                    && token.shape().isWord()
                                    && !WORDS.isClinical(token.lower());
                    if (part && !Phrases.PARTICLES.contains(token.text())) {
                        known.add(token.lower());
                    }
                }
            }
        }
        return known;
    }

    private static boolean isMeant(Tokens tokens, int index) {
        var token = tokens.at(index);
        boolean common = WORDS.isCommon(token.lower());
        if (token.shape() == Shape.LOWER) {
            return !common
                    && token.text().length() >= SHORTEST_SMALL
                    && !Phrases.isEponym(tokens, index);
        }
        return Phrases.isCapital(token)
                && !Phrases.isEponym(tokens, index)
                && !(common && (tokens.opens(index) || token.shape() == Shape.UPPER));
    }
}
