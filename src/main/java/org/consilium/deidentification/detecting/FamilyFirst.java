package org.consilium.deidentification.detecting;

import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;

/// Whether "Okada, Renjiro" is a family name with a given one behind it, and no list of things.
final class FamilyFirst {
    private static final Lexicon WORDS = Lexicon.get();

    private FamilyFirst() {}

    /// "Haraldsdóttir, Sigrún | DOB": at the head of a line, or behind who it is.
    static boolean isMeant(Tokens tokens, int index, int end, int whole) {
        var before = tokens.at(index - 1);
        boolean heads = before.shape() == Shape.LINE || before.is("|") || before.is("=");
        boolean told =
                NameCues.PATIENTS.contains(before.lower())
                        || NameCues.RELATIONS.contains(before.lower())
                        || CuedNameDetector.LABELS.contains(before.lower())
                        || before.is("for")
                        || before.is("on")
                        || before.is("re");
        boolean shouted =
                tokens.at(end).shape() == Shape.UPPER
                        && tokens.at(end).text().length() > 3
                        && tokens.at(end + 2).shape() == Shape.TITLE
                        && WORDS.isGiven(tokens.at(end + 2).text());
        boolean typographic =
                heads
                        && tokens.at(end).shape() == Shape.UPPER
                        && tokens.at(end).text().length() > 3
                        && tokens.at(end + 2).shape() == Shape.TITLE;
        if (shouted || typographic) {
            return !Phrases.isOrdinary(tokens.at(end)) && !Phrases.isEponym(tokens, whole);
        }
        if (isSingle(tokens, end) || isBoth(tokens, index, end)) {
            return true;
        }
        return (heads || told)
                && isEnded(tokens, whole)
                && Called.isAlone(tokens.at(end))
                && Called.areLikely(tokens, index, end)
                && !WORDS.isTown(Phrases.title(tokens.at(end)))
                && !Phrases.isEponym(tokens, whole);
    }

    /// "Sadowska, Bogna", "D'Angelo-Ruiz, Nico": whatever the order, both are names.
    private static boolean isBoth(Tokens tokens, int index, int end) {
        var given = tokens.at(end + 2);
        boolean aged =
                tokens.at(index - 1).shape() == Shape.LINE
                        && tokens.at(end + 2).shape() == Shape.UPPER
                        && tokens.at(end).shape() == Shape.UPPER
                        && tokens.at(end + 3).is(",")
                        && tokens.at(end + 4).shape() == Shape.NUMBER;
        return aged
                || (Called.isAlone(tokens.at(end))
                        && !Phrases.isOrdinary(tokens.at(end))
                        && !WORDS.isEponym(Phrases.title(tokens.at(end)))
                        && !WORDS.isTown(Phrases.title(tokens.at(end)))
                        && WORDS.isGiven(Phrases.title(given))
                        && !Phrases.isOrdinary(given)
                        && !WORDS.isEponym(Phrases.title(given))
                        && given.shape() == tokens.at(end).shape());
    }

    /// "JOHNSON, M": capitals and an initial.
    private static boolean isSingle(Tokens tokens, int end) {
        return tokens.at(end).shape() == Shape.UPPER
                && tokens.at(end).text().length() > 3
                && Phrases.isInitial(tokens.at(end + 2))
                && WORDS.isSurname(Phrases.title(tokens.at(end)));
    }

    private static boolean isEnded(Tokens tokens, int whole) {
        var after = tokens.at(whole + 1);
        return after.shape() == Shape.LINE
                || after.is("|")
                || after.is("(")
                || after.is(".")
                || after.shape() == Shape.NUMBER
                || NameRun.isApart(tokens, whole + 1)
                || NameCues.CREDENTIALS.contains(tokens.at(whole + 2).text())
                || (after.is(",") && tokens.at(whole + 2).shape() == Shape.NUMBER)
                || after.is("in");
    }
}
