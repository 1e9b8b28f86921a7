package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Names in greetings and below letters: "Hi Marek,", "Thx, Bron", a name alone on the last line,
/// the initials of who typed.
final class SignOffDetector implements Detector {
    private static final Message GREETING = Message.of("It stands in a greeting or a signature.");
    private static final Message TYPIST = Message.of("Initials of who wrote it.");

    private static final Set<String> GREETINGS =
            WordSet.of(
                    """
                    hi hey hello dear liebe lieber cher chère estimado estimada hola ciao caro cara
                    bonjour beste geachte kære hej thanks thx cheers regards sincerely herzlich grüße
                    grüsse gruß gruss best warmly yours saludos atentamente cordialement amicalement
                    respectfully xx ta mvh groet groeten love hallo salut faithfully hälsningar
                    confraternellement grüssen grüßen saluti abrazo atte cordialmente
                    """);
    private static final Set<String> TYPED =
            Set.of("typed", "transcribed", "dictated", "entered", "keyed");
    private static final int TYPED_WINDOW = 9;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (found.isTaken(token)) {
                continue;
            }
            boolean initials =
                    token.shape() == Shape.LOWER
                            && token.text().length() == 3
                            && tokens.at(i - 1).is("-")
                            && tokens.at(i + 1).is(",")
                            && NameCues.CREDENTIALS.contains(tokens.at(i + 2).text());
            if (initials) {
                found.add(token, token, Kind.PERSON, 0.6, TYPIST);
            } else if (token.is("by") && isTyped(tokens, i)) {
                typist(tokens, i + 1, found);
            } else if (NameRun.isFree(tokens, i, found) && isGreeted(tokens, i)) {
                greeted(tokens, i, found);
            }
        }
        signed(tokens, found);
    }

    private static boolean isTyped(Tokens tokens, int index) {
        for (int i = index - 1; i > index - TYPED_WINDOW; i--) {
            if (TYPED.contains(tokens.at(i).lower())) {
                return true;
            }
            if (tokens.at(i).shape() == Shape.LINE) {
                return false;
            }
        }
        return false;
    }

    private static void typist(Tokens tokens, int index, Candidates found) {
        int at = tokens.at(index).is(":") ? index + 1 : index;
        var initials = tokens.at(at);
        boolean few = initials.text().length() >= 2 && initials.text().length() <= 3;
        var after = tokens.at(at + 1);
        boolean ends =
                after.shape() != Shape.LOWER
                        && after.shape() != Shape.TITLE
                        && !WORDS.isClinical(initials.lower());
        if (few && ends && initials.shape().isWord() && !WORDS.isCommon(initials.lower())) {
            found.add(initials, initials, Kind.PERSON, 0.6, TYPIST);
        }
    }

    /// "Hi Marek,", "Thx, Bron", "Yours sincerely", a line below.
    private static boolean isGreeted(Tokens tokens, int index) {
        int at = index - 1;
        int lines = 0;
        while (tokens.at(at).is(",")
                || tokens.at(at).is("!")
                || tokens.at(at).is("-")
                || (tokens.at(at).shape() == Shape.LINE && at > 0 && lines < 3)) {
            lines += tokens.at(at).shape() == Shape.LINE ? 1 : 0;
            at--;
        }
        return GREETINGS.contains(tokens.at(at).lower());
    }

    private static void greeted(Tokens tokens, int index, Candidates found) {
        int end = Called.end(tokens, index, found);
        if (end < 0 || NameCues.TITLES.contains(tokens.at(index).lower())) {
            return;
        }
        var after = tokens.at(end + 1);
        boolean closed = after.shape() == Shape.LINE || ",!-.:(".contains(after.text());
        boolean named =
                end == index ? isUncommon(tokens.at(index)) : Called.areLikely(tokens, index, end);
        if (closed && named) {
            found.add(tokens.at(index), tokens.at(end), Kind.PERSON, 0.85, GREETING);
        }
    }

    private static boolean isUncommon(Tokens.Token token) {
        return Called.isAlone(token)
                || (token.text().length() > 2
                        && Called.may(token)
                        && !WORDS.isCommon(token.lower())
                        && token.shape() == Shape.TITLE);
    }

    /// A name alone on the last line, or "-kit" at the end.
    private static void signed(Tokens tokens, Candidates found) {
        int last = tokens.size() - 1;
        while (last > 0 && (tokens.at(last).shape() == Shape.LINE || tokens.at(last).is("."))) {
            last--;
        }
        int first = last;
        while (first > 0 && tokens.at(first - 1).shape().isWord() && last - first < 3) {
            first--;
        }
        var before = tokens.at(first - 1);
        boolean lineOrDash =
                first > 1
                        && (before.shape() == Shape.LINE
                                || ((before.is("-") || before.is(".")) && last == first));
        if (!lineOrDash || found.isTaken(tokens.at(first)) || last - first > 2) {
            return;
        }
        boolean small = first == last && tokens.at(first).shape() == Shape.LOWER && before.is("-");
        var title =
                Character.toUpperCase(tokens.at(first).text().charAt(0))
                        + tokens.at(first).text().substring(1);
        boolean name = small ? WORDS.isGiven(title) : isAlone(tokens, first, last, found);
        if (name && (small || !NameRun.isOfMedicine(tokens, first, last))) {
            found.add(tokens.at(first), tokens.at(last), Kind.PERSON, 0.65, GREETING);
        }
    }

    /// Nothing but words that are no others, and no item of a list.
    private static boolean isAlone(Tokens tokens, int first, int last, Candidates found) {
        boolean item = tokens.at(first - 2).is(",");
        for (int i = first; i <= last; i++) {
            var token = tokens.at(i);
            boolean few = token.text().length() < 4 && !WORDS.isGiven(token.text());
            if (token.shape() == Shape.UPPER
                    || few
                    || !Called.isAlone(token)
                    || (Phrases.isOrdinary(token) && !WORDS.isGiven(token.text()))) {
                return false;
            }
        }
        return !item && Called.end(tokens, first, found) == last;
    }
}
