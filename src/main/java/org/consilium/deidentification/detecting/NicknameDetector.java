package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// What somebody is called between quotation marks: `Delroy "Bigga" Samuels`, goes by "Skip".
final class NicknameDetector implements Detector {
    private static final Message NICK = Message.of("It is a nickname.");
    private static final Message AROUND = Message.of("A nickname stands in it.");
    private static final String OPENING = "\"\u201c\u201e\u00ab";
    private static final String CLOSING = "\"\u201d\u201c\u00bb";
    private static final Set<String> BEFORE =
            WordSet.of(
                    """
                    by as called named nicknamed nickname name boy girl baby boss aka prefers is goes
                    known friend
                    """);
    private static final int MOST_PARTS = 4;

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 1; i < tokens.size(); i++) {
            if (OPENING.contains(tokens.at(i).text())) {
                quoted(tokens, i, found);
            }
        }
    }

    private static void quoted(Tokens tokens, int open, Candidates found) {
        int close = open + 1;
        while (close < open + 2 + MOST_PARTS
                && (Phrases.isCapital(tokens.at(close)) || tokens.at(close).is("-"))) {
            close++;
        }
        if (close == open + 1 || !CLOSING.contains(tokens.at(close).text())) {
            return;
        }
        int from = open + 1;
        int to = close - 1;
        int before = tokens.at(open - 1).is(":") ? open - 2 : open - 1;
        boolean announced =
                BEFORE.contains(tokens.at(before).lower())
                        || NameCues.RELATIONS.contains(tokens.at(before).lower());
        boolean given =
                (isName(tokens, open - 1, found) && tokens.at(open).spaced())
                        || (tokens.at(open - 1).is("(") && Phrases.isCapital(tokens.at(open - 2)));
        boolean short1 = to - from < 2 && tokens.at(to).shape() == Shape.TITLE;
        if (!(announced || (given && short1)) || !Called.may(tokens.at(from))) {
            return;
        }
        found.add(tokens.at(from), tokens.at(to), Kind.PERSON, announced ? 0.75 : 0.8, NICK);
        around(tokens, open, close, given, found);
    }

    private static void around(
            Tokens tokens, int open, int close, boolean given, Candidates found) {
        if (given && !tokens.at(open - 1).is("(") && !found.isTaken(tokens.at(open - 1))) {
            int first = open - 1;
            while (isName(tokens, first - 1, found)) {
                first--;
            }
            found.add(tokens.at(first), tokens.at(open - 1), Kind.PERSON, 0.8, AROUND);
        }
        int end = Called.end(tokens, close + 1, found);
        if (end > close && (given || Called.isAlone(tokens.at(close + 1)))) {
            boolean junior = tokens.at(end + 1).is("Jr") || tokens.at(end + 1).is("Sr");
            found.add(
                    tokens.at(close + 1),
                    tokens.at(junior ? end + 1 : end),
                    Kind.PERSON,
                    0.8,
                    AROUND);
        }
    }

    private static boolean isName(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        return Phrases.isCapital(token)
                && Called.isAlone(token)
                && !found.isTaken(token)
                && !NameCues.TITLES.contains(token.lower());
    }
}
