package org.consilium.deidentification.numbering;

import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;

/// Numbers that are written in groups, `943 476 5919`, behind the word that says what they number.
final class Groups {
    private static final Set<Kind> GROUPED =
            Set.of(
                    Kind.RECORD,
                    Kind.SSN,
                    Kind.PLAN,
                    Kind.ACCOUNT,
                    Kind.LICENCE,
                    Kind.CODE,
                    Kind.VEHICLE,
                    Kind.DEVICE);
    private static final Pattern GROUP =
            Pattern.compile("[A-Z]{0,3}\\d{2,}[A-Z]{0,2}|[A-Z]{1,3}|\\d");
    private static final int MOST = 7;
    private static final int FEWEST = 3;

    private Groups() {}

    /// Where the number ends that begins at `index` and whose first group ends at `end`.
    static int end(Tokens tokens, int index, int end, Labels.Label label) {
        if (!GROUPED.contains(label.kind()) || !label.counts()) {
            return end;
        }
        int last = end;
        int at = index;
        while (tokens.at(at).end() < end) {
            at++;
        }
        int digits = 0;
        for (int i = at + 1; i < at + MOST; i++) {
            var group = tokens.at(i);
            boolean apart = group.spaced() && group.start() - tokens.at(i - 1).end() == 1;
            if (!apart
                    || !GROUP.matcher(group.text()).matches()
                    || isWord(tokens, i, label.kind() == Kind.VEHICLE)) {
                break;
            }
            digits += digitsOf(group.text());
            boolean plate = label.kind() == Kind.VEHICLE;
            last = digits >= FEWEST || plate ? group.end() : last;
        }
        return last;
    }

    /// Where the number ends that begins with letters, `NX 901234`, right behind a word that says
    /// what it numbers; -1 where there is none.
    static int endOfLettered(Tokens tokens, int index) {
        var first = tokens.at(index);
        boolean letters =
                first.text().length() <= FEWEST
                        && (first.shape() == Shape.UPPER || isInitial(first));
        if (!letters
                || !tokens.at(index + 1).spaced()
                || digitsOf(tokens.at(index + 1).text()) < 2) {
            return -1;
        }
        var label = Labels.before(tokens, index);
        if (label == null || !label.counts() || !isRight(tokens.at(index - 1))) {
            return -1;
        }
        int end = end(tokens, index, first.end(), label);
        return end > first.end() ? end : -1;
    }

    /// Between the word and its number stands a mark or nothing.
    private static boolean isRight(Tokens.Token before) {
        return ":.#°ºo".contains(before.text()) || before.shape().isWord();
    }

    /// Something follows that makes a measure or a sentence of the group.
    private static boolean isWord(Tokens tokens, int index, boolean plate) {
        var next = tokens.at(index + 1);
        var group = tokens.at(index);
        boolean alone = digitsOf(group.text()) == 0 && group.text().length() > 1 && !plate;
        return (next.shape() == Shape.LOWER && next.spaced() && group.text().length() < FEWEST)
                || (next.is("-") && next.spaced())
                || next.is("%")
                || (alone && digitsOf(next.text()) == 0);
    }

    /// Behind an everyday word only what has letters and digits counts: `SUBJ-0091`.
    static boolean isMixed(String written, long digits) {
        return digits >= FEWEST
                && written.indexOf('-') >= 0
                && written.chars().anyMatch(Character::isUpperCase);
    }

    static boolean isInitial(Tokens.Token token) {
        return token.text().length() == 1 && Character.isUpperCase(token.text().charAt(0));
    }

    private static int digitsOf(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }
}
