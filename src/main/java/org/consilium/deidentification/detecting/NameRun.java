package org.consilium.deidentification.detecting;

import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Tokens;

/// A run of capitalised words that may be somebody's name: where it ends, and how much of it is.
final class NameRun {
    private static final int MOST_PARTS = 5;
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
            if (tokens.at(at).is(".")
                    && tokens.at(at - 1).text().length() == 1
                    && !tokens.at(at).spaced()) {
                at++;
                continue;
            }
            if (tokens.at(at).is("-")
                    && !tokens.at(at).spaced()
                    && !tokens.at(at + 1).spaced()
                    && Phrases.isCapital(tokens.at(at + 1))) {
                at++;
                continue;
            }
            int skip = at;
            while (Phrases.PARTICLES.contains(tokens.at(skip).text()) && skip < at + 2) {
                skip++;
            }
            if (!isFree(tokens, skip, found) || isApart(tokens, skip)) {
                break;
            }
            end = skip;
            at = skip + 1;
            parts++;
        }
        return end;
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
            boolean clinical = WORDS.isClinical(token.lower());
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
                if (WORDS.isClinical(token.lower())) {
                    return 0;
                }
                strength += Phrases.nameliness(token);
            } else if (Phrases.isInitial(token)) {
                strength += 0;
            }
        }
        return strength;
    }

    static int endOfFirst(Tokens tokens, int index) {
        var next = tokens.at(index + 1);
        boolean second =
                Phrases.isInitial(next)
                        || (Phrases.isCapital(next) && WORDS.isGiven(Phrases.title(next)));
        return second && !isApart(tokens, index + 1) ? index + 1 : index;
    }
}
