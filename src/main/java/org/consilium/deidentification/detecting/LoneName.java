package org.consilium.deidentification.detecting;

import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;

/// One capitalised word that nothing announces: whether it is somebody's name.
final class LoneName {
    private static final int SHORTEST_KNOWN = 3;
    private static final Set<String> DEGREES =
            Set.of(
                    "RN", "MD", "NP", "LPN", "CNA", "LCSW", "PharmD", "CRNA", "CNM", "PhD", "DO",
                    "MSW");
    private static final Pattern GRADE = Pattern.compile("(?:I{1,3}|IV|V|VI)[a-cA-C]?");
    private static final Lexicon WORDS = Lexicon.get();

    private LoneName() {}

    /// How sure one capitalised word by itself is somebody's name; 0 when it is not.
    static double confidence(Tokens tokens, int index) {
        var next = tokens.at(index + 1);
        boolean half = tokens.at(index - 1).is("-") && !tokens.at(index).spaced();
        if (half || !Called.may(tokens.at(index))) {
            return 0;
        }
        boolean graded =
                Character.isDigit(next.text().charAt(0)) || GRADE.matcher(next.text()).matches();
        boolean named =
                next.shape() == Shape.UPPER
                        && next.text().length() < 6
                        && !DEGREES.contains(next.text());
        boolean listed =
                Phrases.nameliness(tokens.at(index)) == 2
                        && !WORDS.isEponym(Phrases.title(tokens.at(index)));
        if ((graded || named) && next.spaced() && !(listed && graded)) {
            return 0;
        }
        if (isOwner(tokens, index) || isExplained(tokens, index)) {
            return 0.8;
        }
        return ungraded(tokens, index);
    }

    /// "Hubert's mother".
    private static boolean isOwner(Tokens tokens, int index) {
        return Surroundings.isOwning(tokens, index)
                && NameCues.RELATIONS.contains(tokens.at(index + 3).lower())
                && Phrases.nameliness(tokens.at(index)) >= 1
                && !WORDS.isClinical(tokens.at(index).lower());
    }

    /// "Lorna (mother)".
    private static boolean isExplained(Tokens tokens, int index) {
        var word = tokens.at(index + 2).lower();
        return tokens.at(index + 1).is("(")
                && (NameCues.RELATIONS.contains(word) || NameCues.PATIENTS.contains(word))
                && ",)".contains(tokens.at(index + 3).text())
                && Phrases.nameliness(tokens.at(index)) >= 1
                && tokens.at(index).shape() == Shape.TITLE;
    }

    /// "Wendell RN aware": a degree without a comma.
    static int beforeDegree(Tokens tokens, int index, int end) {
        for (int i = index; i <= end; i++) {
            boolean degree = DEGREES.contains(tokens.at(i + 1).text()) && tokens.at(i + 1).spaced();
            if (degree
                    && tokens.at(i).shape() == Shape.TITLE
                    && Phrases.nameliness(tokens.at(i)) >= 1
                    && !WORDS.isEponym(tokens.at(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static double ungraded(Tokens tokens, int index) {
        var word = tokens.at(index);
        boolean given = WORDS.isGiven(Phrases.title(word));
        if (WORDS.isEponym(Phrases.title(word)) || word.text().length() < SHORTEST_KNOWN) {
            return 0;
        }
        if (word.shape() == Shape.UPPER) {
            return isShouted(tokens, index) ? 0.65 : 0;
        }
        boolean opens = tokens.opens(index);
        if (given && opens && Surroundings.isSpeaking(tokens, index)) {
            return 0.6;
        }
        if (Phrases.isOrdinary(word)) {
            return 0;
        }
        boolean met = NameCues.MEETING.contains(tokens.at(index - 1).lower());
        boolean enclosed =
                tokens.at(index - 1).is("(") && ",)".contains(tokens.at(index + 1).text());
        if (given && enclosed && !WORDS.isProper(word.text())) {
            return 0.6;
        }
        if (given && !opens && (met || Surroundings.isOwning(tokens, index))) {
            return 0.6;
        }
        return byEvidence(tokens, index, given, opens);
    }

    private static double byEvidence(Tokens tokens, int index, boolean given, boolean opens) {
        var word = tokens.at(index);
        int nameliness = Phrases.nameliness(word);
        if (nameliness == 2) {
            boolean placed =
                    !opens
                            || Surroundings.isDoing(tokens, index)
                            || Surroundings.isOwning(tokens, index)
                            || (word.text().length() > SHORTEST_KNOWN && isAlone(tokens, index));
            boolean speaks = opens && Surroundings.isSpeaking(tokens, index);
            return placed && (speaks || !WORDS.isTown(word.text())) ? 0.7 : 0;
        }
        boolean unknown = nameliness == 1 && (given || !WORDS.isProper(word.text()));
        boolean acting =
                Surroundings.isDoing(tokens, index)
                        && (opens || Surroundings.inContext(tokens, index, index))
                        && Surroundings.isPersonal(tokens, index);
        return unknown && acting ? 0.6 : 0;
    }

    /// Nothing but a mark behind it: "Ravi / core lab", "Delgado, room 12".
    private static boolean isAlone(Tokens tokens, int index) {
        var after = tokens.at(index + 1);
        return after.shape() == Shape.LINE || ",/.(".contains(after.text());
    }

    /// "CORTEZ denies photophobia", "CORTEZ c/o headache".
    private static boolean isShouted(Tokens tokens, int index) {
        var word = tokens.at(index);
        var title = Phrases.title(word);
        boolean slashed = tokens.at(index + 2).is("/") && !tokens.at(index + 2).spaced();
        return tokens.opens(index)
                && word.text().length() > SHORTEST_KNOWN
                && !Phrases.isOrdinary(word)
                && (WORDS.isSurname(title) || WORDS.isGiven(title))
                && (Surroundings.isSpeaking(tokens, index)
                        || (slashed && "cps".contains(tokens.at(index + 1).lower())));
    }
}
