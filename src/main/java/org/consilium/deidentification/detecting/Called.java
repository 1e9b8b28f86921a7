package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;

/// What can be a name where something announces one: there an ordinary word may be one as well.
final class Called {
    private static final Set<String> NEVER =
            WordSet.of(
                    """
                    none unknown same self see as at the a an and or no yes not per for of in on is was
                    emergency department general team all everyone staff multiple pending unavailable
                    deceased unremarkable noncontributory family hospital clinic office unit ward floor
                    service services interpreter phone email date time signature continued cardiology neurology
                    oncology surgery medicine psychiatry radiology pathology pediatrics there folks guys
                    colleagues colleague doctors doc sir madam both again group community reddit
                    mom dad everybody you your with if this that these his her their our my who what
                    when please call called thank thanks kollegen kolleginnen kollegin kollege damen
                    herren compañero compañera confrère consœur collègue collega team's hi hello dear mr
                    mrs ms dr miss prof he she it we they i home care social work worker yours new
                    regards sincerely left right company i've i'm i'd i'll we've stable healthy alive well
                    """);
    private static final Set<String> MONTHS =
            WordSet.of("may june april august january jun christian german dutch scottish french");
    private static final Lexicon WORDS = Lexicon.get();

    private Called() {}

    /// Whether the word may stand in a name at all.
    static boolean may(Tokens.Token token) {
        return (Phrases.isCapital(token) || Phrases.isInitial(token))
                && !NEVER.contains(token.lower())
                && (!WORDS.isClinical(token.lower()) || MONTHS.contains(token.lower()))
                && !NameCues.CREDENTIALS.contains(token.text());
    }

    /// Whether something else speaks for it than its place: a list, or that no dictionary knows it.
    static boolean isLikely(Tokens.Token token) {
        var title = Phrases.title(token);
        return may(token)
                && !Phrases.isInitial(token)
                && (!WORDS.isCapitalWord(title) || WORDS.isGiven(title))
                && (Phrases.nameliness(token) >= 1
                        || WORDS.isSurname(title)
                        || WORDS.isProper(title));
    }

    /// Likely, and no ordinary word unless a given name.
    static boolean isAlone(Tokens.Token token) {
        return isLikely(token)
                && token.text().length() > 1
                && (!Phrases.isOrdinary(token) || WORDS.isGiven(Phrases.title(token)));
    }

    /// Whether each word from here to there may stand in a name, and one of them is likely to.
    static boolean areLikely(Tokens tokens, int from, int to) {
        boolean likely = false;
        for (int i = from; i <= to; i++) {
            var token = tokens.at(i);
            boolean joint = isJoint(tokens, i, from);
            if (!joint && !may(token)) {
                return false;
            }
            likely |= !joint && isLikely(token);
        }
        return likely;
    }

    /// A hyphen, a particle, or `yeon` of "Seo-yeon".
    private static boolean isJoint(Tokens tokens, int index, int from) {
        var token = tokens.at(index);
        boolean syllable =
                index > from && token.shape() == Shape.LOWER && tokens.at(index - 1).is("-");
        return !token.shape().isWord() || syllable || Phrases.PARTICLES.contains(token.text());
    }

    /// The end of a name that begins here, cut before the first word that cannot be in one; -1 when
    /// it cannot begin one.
    static int end(Tokens tokens, int index, Candidates found) {
        if (!NameRun.isFree(tokens, index, found) || !may(tokens.at(index))) {
            return -1;
        }
        int end = NameRun.endOfRun(tokens, index, found);
        for (int i = index + 1; i <= end; i++) {
            var token = tokens.at(i);
            if (!isJoint(tokens, i, index) && !may(token)) {
                return NameRun.lastWord(tokens, index, i - 1);
            }
        }
        return NameRun.lastWord(tokens, index, end);
    }

    /// Where "Patterson, Q." or "Okada, Renjiro" ends whose family name ends at `last`; `last` when
    /// no given name follows.
    static int withFirst(Tokens tokens, int last) {
        var given = tokens.at(last + 2);
        boolean initial =
                Phrases.isInitial(given)
                        && (tokens.at(last + 3).is(".")
                                || tokens.at(last + 3).shape() == Shape.LINE
                                || tokens.at(last).shape() == Shape.UPPER);
        boolean named =
                may(given)
                        && given.text().length() > 2
                        && (isLikely(given) || given.shape() == tokens.at(last).shape())
                        && !WORDS.isRegion(given.text());
        if (!tokens.at(last + 1).is(",")
                || !given.spaced()
                || NameRun.isApart(tokens, last + 2)
                || !(initial || named)) {
            return last;
        }
        int end = last + 2;
        while (named
                && tokens.at(end + 1).is("-")
                && !tokens.at(end + 1).spaced()
                && Phrases.isCapital(tokens.at(end + 2))) {
            end += 2;
        }
        while (named
                && !NameRun.isApart(tokens, end + 1)
                && (Phrases.isInitial(tokens.at(end + 1))
                        || (isAlone(tokens.at(end + 1))
                                && tokens.at(end + 1).shape() != Shape.LOWER))) {
            end++;
        }
        return end;
    }
}
