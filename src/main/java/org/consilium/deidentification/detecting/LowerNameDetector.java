package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Names and towns written small, as in notes typed in a hurry: "spoke w/ daughter susan", "dr
/// hussain", "lives in bakersfield". Only beside a title, a relation or a word of living.
final class LowerNameDetector implements Detector {
    private static final Message TITLE = Message.of("A title stands before it.");
    private static final Message RELATION = Message.of("A relation stands before it.");
    private static final Message PLACE = Message.of("A word beside it says that it is a place.");

    private static final Set<String> TITLES = WordSet.of("dr mr mrs ms prof drs");
    private static final Set<String> PATIENT = WordSet.of("pt patient named name re");
    private static final Set<String> LIVING = WordSet.of("lives lived living resides moved born");
    private static final Set<String> INTO = WordSet.of("in to from near at outside");
    private static final int SHORTEST = 3;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 1; i < tokens.size(); i++) {
            var token = tokens.at(i);
            boolean small = token.shape() == Shape.LOWER && token.text().length() >= SHORTEST;
            if (small && !found.isTaken(token)) {
                consider(tokens, i, found);
            }
        }
    }

    private static void consider(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        int at = tokens.at(index - 1).is(".") ? index - 2 : index - 1;
        var before = tokens.at(at).text();
        boolean doctor = tokens.at(index - 1).is(".") && "dr".equals(before);
        boolean surname =
                doctor
                        && WORDS.isSurname(capital(token))
                        && tokens.at(index + 1).shape() != Shape.LOWER;
        if (WORDS.isClinical(token.text()) || (WORDS.isCommon(token.text()) && !surname)) {
            return;
        }
        if (tokens.at(index - 1).is(":") && isGiven(token)) {
            before = tokens.at(index - 2).text();
            at = index - 1;
        }
        if (TITLES.contains(before)) {
            person(tokens, index, 0.85, TITLE, found);
        } else if ((NameCues.RELATIONS.contains(before) || PATIENT.contains(before))
                && isGiven(token)
                && at == index - 1) {
            person(tokens, index, 0.75, RELATION, found);
        } else if (isTown(token) && isLiving(tokens, index)) {
            found.add(token, token, Kind.PLACE, 0.7, PLACE);
        }
    }

    private static void person(
            Tokens tokens, int index, double confidence, Message reason, Candidates found) {
        int last = index;
        var next = tokens.at(index + 1);
        boolean goesOn =
                next.shape() == Shape.LOWER
                        && next.text().length() >= SHORTEST
                        && !WORDS.isCommon(next.text())
                        && !WORDS.isClinical(next.text());
        if (goesOn) {
            last = index + 1;
        }
        found.add(tokens.at(index), tokens.at(last), Kind.PERSON, confidence, reason);
    }

    private static boolean isLiving(Tokens tokens, int index) {
        int at = INTO.contains(tokens.at(index - 1).text()) ? index - 2 : index - 1;
        return LIVING.contains(tokens.at(at).text()) || tokens.at(index - 1).is("from");
    }

    private static boolean isGiven(Tokens.Token token) {
        return WORDS.isGiven(capital(token)) || WORDS.isSurname(capital(token));
    }

    private static boolean isTown(Tokens.Token token) {
        return WORDS.isTown(capital(token)) || WORDS.isProper(capital(token));
    }

    private static String capital(Tokens.Token token) {
        var text = token.text();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
