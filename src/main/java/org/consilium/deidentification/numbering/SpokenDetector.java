package org.consilium.deidentification.numbering;

import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.MonthNames;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Numbers and days written out as they are spoken, as in transcripts: "march eleventh nineteen
/// thirty one", "five five five oh one six two", "ninety two".
final class SpokenDetector implements Detector {
    private static final Message DAY = Message.of("It is a date.");
    private static final Message PHONE = Message.of("It has the length of a telephone number.");
    private static final Message OLD = Message.of("An age over 89 counts as a date.");

    private static final Set<String> DIGITS =
            WordSet.of("zero oh one two three four five six seven eight nine double triple");
    private static final Set<String> ORDINALS =
            WordSet.of(
                    """
                    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
                    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
                    twentieth thirtieth
                    """);
    private static final Set<String> YEARS =
            WordSet.of(
                    """
                    nineteen twenty thousand hundred and oh ten eleven twelve thirteen fourteen fifteen
                    sixteen seventeen eighteen thirty forty fifty sixty seventy eighty ninety one two
                    three four five six seven eight nine
                    """);
    private static final Set<String> MEASURED =
            WordSet.of(
                    """
                    percent per percentile degrees degree minutes days hours seconds beats mg ml weeks
                    months over units times day minute hour second
                    """);
    private static final Pattern NUMERAL =
            Pattern.compile("one|two|three|four|five|six|seven|eight|nine");
    private static final int FEWEST_DIGITS = 7;
    private static final int LONGEST_YEAR = 4;

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var lower = tokens.at(i).lower();
            if (!tokens.at(i).shape().isWord() || found.isTaken(tokens.at(i))) {
                continue;
            }
            if (DIGITS.contains(lower)) {
                i = digits(tokens, i, found);
            } else if (MonthNames.ALL.contains(lower)) {
                monthFirst(tokens, i, found);
            } else if (ORDINALS.contains(lower)) {
                dayFirst(tokens, i, found);
            } else if ("ninety".equals(lower)) {
                old(tokens, i, found);
            } else if (lower.startsWith("turn")) {
                hundred(tokens, i, found);
            }
        }
    }

    private static int digits(Tokens tokens, int index, Candidates found) {
        int end = index;
        while (DIGITS.contains(tokens.at(end + 1).lower())) {
            end++;
        }
        if (end - index + 1 >= FEWEST_DIGITS) {
            found.add(tokens.at(index), tokens.at(end), Kind.PHONE, 0.8, PHONE);
        }
        return end;
    }

    private static void monthFirst(Tokens tokens, int index, Candidates found) {
        int at = tokens.at(index + 1).is("the") ? index + 2 : index + 1;
        int day = ordinalEnd(tokens, at);
        if (day >= 0) {
            found.add(tokens.at(index), tokens.at(year(tokens, day)), Kind.DATE, 0.85, DAY);
        }
    }

    /// "first of January".
    private static void dayFirst(Tokens tokens, int index, Candidates found) {
        int day = ordinalEnd(tokens, index);
        int month = tokens.at(day + 1).is("of") ? day + 2 : day + 1;
        if (MonthNames.ALL.contains(tokens.at(month).lower())
                && tokens.at(month).text().length() > 2
                && (tokens.at(month).shape().isCapitalised()
                        || !MonthNames.WORDS.contains(tokens.at(month).lower())
                        || month == day + 2)) {
            found.add(tokens.at(index), tokens.at(year(tokens, month)), Kind.DATE, 0.85, DAY);
        }
    }

    /// The last token of "eleventh", "twenty-first"; -1 for none.
    private static int ordinalEnd(Tokens tokens, int index) {
        if (ORDINALS.contains(tokens.at(index).lower())) {
            return index;
        }
        boolean tens =
                tokens.at(index).lower().equals("twenty")
                        || tokens.at(index).lower().equals("thirty");
        int at = tokens.at(index + 1).is("-") ? index + 2 : index + 1;
        return tens && ORDINALS.contains(tokens.at(at).lower()) ? at : -1;
    }

    private static int year(Tokens tokens, int last) {
        int at = tokens.at(last + 1).is(",") ? last + 2 : last + 1;
        var head = tokens.at(at).lower();
        if (!"nineteen".equals(head) && !"twenty".equals(head) && !"two".equals(head)) {
            return last;
        }
        int end = at;
        while (end < at + LONGEST_YEAR
                && (YEARS.contains(tokens.at(end + 1).lower()) || tokens.at(end + 1).is("-"))) {
            end++;
        }
        return end;
    }

    /// "he's ninety two", "so ninety-nine today".
    private static void old(Tokens tokens, int index, Candidates found) {
        int at = tokens.at(index + 1).is("-") ? index + 2 : index + 1;
        boolean numeral = NUMERAL.matcher(tokens.at(at).lower()).matches();
        int end = numeral ? at : index;
        boolean age = tokens.at(index - 1).is("s") || tokens.at(index - 1).lower().equals("is");
        if ((numeral || age) && !MEASURED.contains(tokens.at(end + 1).lower())) {
            found.add(tokens.at(index), tokens.at(end), Kind.AGE, 0.7, OLD);
        }
    }

    /// "turning a hundred".
    private static void hundred(Tokens tokens, int index, Candidates found) {
        boolean one = tokens.at(index + 1).is("a") || tokens.at(index + 1).is("one");
        if (one && tokens.at(index + 2).is("hundred")) {
            found.add(tokens.at(index + 1), tokens.at(index + 2), Kind.AGE, 0.8, OLD);
        }
    }
}
