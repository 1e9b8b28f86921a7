package org.consilium.deidentification.detecting;

import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;

/// A run of capitalised words that may be somebody's name: where it ends, and how much of it is.
final class NameRun {
    private static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV");
    private static final int MOST_PARTS = 5;
    private static final Pattern GRADE = Pattern.compile("(?:I{1,3}|IV|V|VI)[a-cA-C]?");
    private static final Set<String> BEFORE_NAMES =
            Set.of(
                    "van", "von", "vom", "der", "den", "ter", "ten", "zu", "zur", "bin", "ibn",
                    "vande");
    private static final Lexicon WORDS = Lexicon.get();

    private NameRun() {}

    static boolean isFree(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        return (Phrases.isCapital(token) || Phrases.isInitial(token)) && !found.isTaken(token);
    }

    /// The run of capitalised words that begins here, with initials, particles and hyphens.
    static int endOfRun(Tokens tokens, int index, Candidates found) {
        int end = index;
        int at = index + 1;
        int parts = 1;
        while (parts < MOST_PARTS) {
            if (isDot(tokens, at) || isHyphen(tokens, at)) {
                at++;
                continue;
            }
            if (isSyllable(tokens, at)) {
                end = at + 1;
                at += 2;
                continue;
            }
            int skip = pastParticles(tokens, at);
            if (!isFree(tokens, skip, found)
                    || isApart(tokens, skip)
                    || isAcronym(tokens, index, skip)) {
                break;
            }
            end = skip;
            at = skip + 1;
            parts++;
        }
        return end;
    }

    /// The full stop of an initial, or of "St.".
    private static boolean isDot(Tokens tokens, int at) {
        var before = tokens.at(at - 1);
        boolean grade =
                before.text().matches("[IVX]")
                        && (WORDS.isEponym(tokens.at(at - 2).text())
                                || tokens.at(at - 2).shape() == Shape.LOWER);
        return tokens.at(at).is(".")
                && !tokens.at(at).spaced()
                && !grade
                && (before.is("St") || before.text().length() == 1);
    }

    private static boolean isHyphen(Tokens tokens, int at) {
        return tokens.at(at).is("-")
                && !tokens.at(at).spaced()
                && !tokens.at(at + 1).spaced()
                && Phrases.isCapital(tokens.at(at + 1));
    }

    /// Past "van der", "al-", "-de".
    private static int pastParticles(Tokens tokens, int at) {
        int skip = at;
        if (tokens.at(at).is("-")
                && !tokens.at(at).spaced()
                && Phrases.PARTICLES.contains(tokens.at(at + 1).text())) {
            skip++;
        }
        while (Phrases.PARTICLES.contains(tokens.at(skip).text()) && skip < at + 2) {
            skip++;
        }
        boolean article = skip > at && tokens.at(skip).is("-") && !tokens.at(skip).spaced();
        return article ? skip + 1 : skip;
    }

    /// "Gupta MICA", "Raymond-Roy I": what follows is no part of a name.
    private static boolean isAcronym(Tokens tokens, int index, int at) {
        var token = tokens.at(at);
        var title = Phrases.title(token);
        boolean shouted =
                token.shape() == Shape.UPPER
                        && tokens.at(index).shape() == Shape.TITLE
                        && token.text().length() < 6
                        && !WORDS.isSurname(title)
                        && !WORDS.isGiven(title);
        boolean grade =
                (token.is("I") && tokens.at(at - 2).is("-"))
                        || (GRADE.matcher(token.text()).matches()
                                && WORDS.isEponym(tokens.at(at - 1).text()));
        return grade || shouted;
    }

    /// `-jun` of "Kim Min-jun".
    private static boolean isSyllable(Tokens tokens, int at) {
        var syllable = tokens.at(at + 1);
        return tokens.at(at).is("-")
                && !tokens.at(at).spaced()
                && !syllable.spaced()
                && syllable.shape() == Shape.LOWER
                && Phrases.isCapital(tokens.at(at - 1))
                && !Phrases.isOrdinary(tokens.at(at - 1))
                && !WORDS.isCommon(syllable.text())
                && !Phrases.PARTICLES.contains(syllable.text());
    }

    /// Columns stand apart by several blanks, and a label ends with a colon.
    static boolean isApart(Tokens tokens, int index) {
        var token = tokens.at(index);
        return token.start() - tokens.at(index - 1).end() > 1
                || (tokens.at(index + 1).is(":") && Phrases.isOrdinary(token));
    }

    /// Leaves off ordinary words at the end: "Dr. Smith Cardiology", "John Smith Discharge".
    static int cut(Tokens tokens, int index, int end, boolean sure) {
        int last = end;
        while (last > index
                && (NameCues.CREDENTIALS.contains(tokens.at(last).text())
                        || !tokens.at(last).shape().isWord())) {
            last--;
        }
        int seen = 0;
        for (int i = index; i <= last; i++) {
            var token = tokens.at(i);
            if (!token.shape().isWord() || Phrases.PARTICLES.contains(token.text())) {
                continue;
            }
            boolean ordinary =
                    Phrases.isOrdinary(token)
                            && Phrases.nameliness(token) == 0
                            && !Phrases.isInitial(token);
            boolean surname =
                    WORDS.isSurname(Phrases.title(token)) || WORDS.isProper(Phrases.title(token));
            boolean clinical = Phrases.isClinical(token);
            if (i > index
                    && (clinical
                            || (ordinary && !surname)
                            || (seen >= 1 && ordinary && !sure && !surname))) {
                return lastWord(tokens, index, i - 1);
            }
            seen++;
        }
        return last;
    }

    static int lastWord(Tokens tokens, int index, int from) {
        int last = from;
        while (last > index
                && (!tokens.at(last).shape().isWord()
                        || Phrases.PARTICLES.contains(tokens.at(last).text()))) {
            last--;
        }
        return last;
    }

    static int strength(Tokens tokens, int index, int end) {
        int strength = 0;
        for (int i = index; i <= end; i++) {
            var token = tokens.at(i);
            if (token.shape().isWord() && !Phrases.isInitial(token)) {
                if (Phrases.isClinical(token)) {
                    return 0;
                }
                boolean acronym = token.shape() == Shape.UPPER && token.text().length() <= 3;
                strength += acronym ? 0 : Phrases.nameliness(token);
            }
        }
        return strength;
    }

    /// "Austin Flint", "Cockcroft-Gault", "Marcus Gunn": every part is a word of medicine.
    static boolean isOfMedicine(Tokens tokens, int index, int end) {
        for (int i = index; i <= end; i++) {
            var token = tokens.at(i);
            boolean part = token.shape().isWord() && !Phrases.PARTICLES.contains(token.text());
            if (part && !WORDS.isEponym(Phrases.title(token)) && !WORDS.isDrug(token.lower())) {
                return false;
            }
        }
        return true;
    }

    /// "Nils Aagaard": a given name that is an ordinary word as well, and a word nobody knows.
    static boolean isGivenAndUnknown(Tokens tokens, int index, int end) {
        var first = tokens.at(index);
        var second = tokens.at(end);
        return end > index
                && first.text().length() > 2
                && first.shape() == Shape.TITLE
                && WORDS.isGiven(first.text())
                && !WORDS.isProper(second.text())
                && isUnknown(tokens, end, end);
    }

    /// Two words or more, of which no dictionary knows any: a name, and nothing that many know.
    static boolean isUnknown(Tokens tokens, int index, int end) {
        for (int i = index; i <= end; i++) {
            var token = tokens.at(i);
            boolean part = token.shape().isWord() && !Phrases.PARTICLES.contains(token.text());
            if (part
                    && (Phrases.nameliness(token) == 0
                            || token.text().length() < 2
                            || (Phrases.nameliness(token) == 1 && WORDS.isProper(token.text()))
                            || WORDS.isDrug(token.lower())
                            || WORDS.isEponym(token.text())
                            || WORDS.isTown(token.text()))) {
                return false;
            }
        }
        return true;
    }

    /// Past "Jr." and "III".
    static int withSuffix(Tokens tokens, int to) {
        int suffix = tokens.at(to + 1).is(",") ? to + 2 : to + 1;
        return SUFFIXES.contains(tokens.at(suffix).text()) ? suffix : to;
    }

    /// "Tamm-Horsfall": two names with a hyphen and nothing else, as medicine calls things.
    static boolean isPair(Tokens tokens, int index, int end) {
        if (end - index != 2 || !tokens.at(index + 1).is("-")) {
            return false;
        }
        boolean given = WORDS.isGiven(Phrases.title(tokens.at(index)));
        return !given || !WORDS.isGiven(Phrases.title(tokens.at(end)));
    }

    /// The title before a name and its particles, or else the token before the name.
    static int titleBefore(Tokens tokens, int index) {
        int at = index - 1;
        while (at > index - 4 && Phrases.PARTICLES.contains(tokens.at(at).text())) {
            at--;
        }
        int dot = tokens.at(at).is(".") ? at - 1 : at;
        return NameCues.TITLES.contains(tokens.at(dot).lower())
                ? at
                : beforeParticles(tokens, index);
    }

    /// The token before the particles that stand before a name: the title of "Dhr. van der
    /// Heijden".
    static int beforeParticles(Tokens tokens, int index) {
        int at = index - 1;
        while (BEFORE_NAMES.contains(tokens.at(at).text())) {
            at--;
        }
        return at;
    }

    /// After a label the family name may stand first: "Name: Petrakis, Stavros".
    static int endOfLabelled(Tokens tokens, int index, int end) {
        int last = cut(tokens, index, end, true);
        var given = tokens.at(last + 2);
        boolean goesOn =
                tokens.at(last + 1).is(",")
                        && Phrases.isCapital(given)
                        && Phrases.nameliness(given) >= 1
                        && !NameCues.CREDENTIALS.contains(given.text())
                        && given.text().length() > 2;
        return goesOn ? endOfFirst(tokens, last + 2) : last;
    }

    static int endOfFirst(Tokens tokens, int index) {
        var next = tokens.at(index + 1);
        boolean second =
                Phrases.isInitial(next)
                        || (Phrases.isCapital(next) && WORDS.isGiven(Phrases.title(next)));
        return second && !isApart(tokens, index + 1) ? index + 1 : index;
    }
}
