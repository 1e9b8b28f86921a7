package org.consilium.deidentification.detecting;

import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Names and towns written small, as in notes typed in a hurry: "spoke w/ daughter susan", "dr
/// hussain", "rm 7 ibrahim 4y", "lives in bakersfield". Beside a title, a relation, an age or a
/// word of living; and by the lists where the whole text is written small.
final class LowerNameDetector implements Detector {
    private static final Message TITLE = Message.of("A title stands before it.");
    private static final Message RELATION = Message.of("A relation stands before it.");
    private static final Message CONTEXT = Message.of("The words around it speak of a person.");
    private static final Message LISTED = Message.of("It is on the lists of names.");
    private static final Message PLACE = Message.of("A word beside it says that it is a place.");

    private static final Set<String> TITLES =
            WordSet.of("dr mr mrs ms prof drs doctor mister missus nurse miss sister");
    private static final Set<String> SURE_TITLES = Set.of("dr", "mr", "mrs", "ms", "prof", "drs");
    private static final Set<String> PATIENT = WordSet.of("pt patient named name re is called");
    private static final Set<String> PREFIXES = WordSet.of("mac mc van de el al o te la von der");
    private static final Set<String> LIVING = WordSet.of("lives lived living resides moved born");
    private static final Set<String> INTO = WordSet.of("in to from near at outside");
    private static final Set<String> ROOMS = WordSet.of("rm room bed bay");
    private static final Set<String> SPOKEN =
            WordSet.of(
                    "told spoke talked discussed signed paged seen notified argued met d updated");
    private static final Set<String> BEHIND =
            WordSet.of(
                    """
                    and who at is was in says said states called phoned wants will has rn md np asleep
                    here present aware about from for re on with to that's thats came
                    """);
    private static final Pattern AGE = Pattern.compile("\\d{1,2}(?:y|yo|m|f|yom|yof|mo)");
    private static final Set<String> TOWARDS = Set.of("by", "with", "w");
    private static final int SHORTEST = 3;
    private static final int SHORTEST_LISTED = 4;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        boolean small = isSmall(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            var token = tokens.at(i);
            boolean word = token.shape() == Shape.LOWER && token.text().length() >= SHORTEST;
            if (word
                    && (small || !WORDS.isCommon(token.text()) || isCued(tokens, i))
                    && !found.isTaken(token)
                    && !WORDS.isClinical(token.text())) {
                consider(tokens, i, small, found);
            }
        }
    }

    /// Whether the word before could announce a name: most words can be left at once.
    private static boolean isCued(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        var word = before.is(".") ? tokens.at(index - 2).text() : before.lower();
        return before.is(":")
                || before.is("/")
                || before.shape() == Shape.NUMBER
                || TOWARDS.contains(word)
                || TITLES.contains(word)
                || PATIENT.contains(word)
                || NameCues.RELATIONS.contains(word);
    }

    /// Whether more sentences begin with a small letter than with a capital.
    private static boolean isSmall(Tokens tokens) {
        int small = 0;
        int capital = 0;
        for (int i = 1; i < tokens.size(); i++) {
            var before = tokens.at(i - 1);
            if (before.is(".") || before.shape() == Shape.LINE) {
                small += tokens.at(i).shape() == Shape.LOWER ? 1 : 0;
                capital += tokens.at(i).shape().isCapitalised() ? 1 : 0;
            }
        }
        return small > capital;
    }

    private static void consider(Tokens tokens, int index, boolean small, Candidates found) {
        var token = tokens.at(index);
        int at = tokens.at(index - 1).is(".") ? index - 2 : index - 1;
        var before = tokens.at(at).text();
        boolean prefixed =
                PREFIXES.contains(token.text()) && tokens.at(index + 1).shape() == Shape.LOWER;
        boolean surname =
                SURE_TITLES.contains(before)
                        && WORDS.isSurname(capital(token))
                        && tokens.at(index + 1).shape() != Shape.LOWER;
        boolean common = isOrdinary(token) && !surname && !(prefixed && TITLES.contains(before));
        if (TITLES.contains(before) && !common) {
            person(tokens, index, prefixed, 0.85, TITLE, found);
            return;
        }
        if (tokens.at(index - 1).is(":") && isListed(token) && !isOrdinary(token)) {
            before = tokens.at(index - 2).text();
            at = index - 1;
            if (NameCues.LABELS.contains(tokens.at(index - 2).lower())) {
                person(tokens, index, false, 0.8, RELATION, found);
                return;
            }
        }
        boolean direct = at == index - 1;
        if (direct && isRelated(tokens, index, tokens.at(at).lower())) {
            person(tokens, index, false, 0.75, RELATION, found);
        } else if (!common && isTold(tokens, index)) {
            person(tokens, index, false, 0.65, CONTEXT, found);
        } else if (!common && isTown(token) && isLiving(tokens, index)) {
            found.add(token, token, Kind.PLACE, 0.7, PLACE);
        } else if (small && !common && isListed(token) && isLong(token)) {
            person(tokens, index, false, 0.55, LISTED, found);
        }
    }

    /// "wife donna", "mom jasmine asleep", "sister hirut who".
    private static boolean isRelated(Tokens tokens, int index, String before) {
        var token = tokens.at(index);
        boolean related = NameCues.RELATIONS.contains(before);
        if (!related && !PATIENT.contains(before)) {
            return false;
        }
        var after = tokens.at(index + 1);
        boolean closed =
                after.shape() == Shape.LINE
                        || ",.;)(".contains(after.text())
                        || BEHIND.contains(after.text())
                        || after.shape() == Shape.NUMBER
                        || AGE.matcher(after.text()).matches();
        if (!isOrdinary(token)) {
            boolean said = "is".equals(before) && !tokens.at(index - 2).is("this");
            return !said
                    && (isListed(token)
                            || (related && closed && isUnknown(token))
                            || (PATIENT.contains(before) && isInitialled(tokens, index)));
        }
        return related
                && closed
                && WORDS.isGiven(capital(token))
                && WORDS.isOftenName(capital(token));
    }

    /// "selamawit g.".
    private static boolean isInitialled(Tokens tokens, int index) {
        return isUnknown(tokens.at(index))
                && tokens.at(index + 1).text().length() == 1
                && tokens.at(index + 2).is(".");
    }

    /// "told by keesha", "argued w tamika", "rm 7 ibrahim", "aroha 15y".
    private static boolean isTold(Tokens tokens, int index) {
        var token = tokens.at(index);
        var before = tokens.at(index - 1).text();
        boolean towards =
                ("by".equals(before) || "with".equals(before) || "w".equals(before))
                        && SPOKEN.contains(tokens.at(index - 2).text());
        boolean slashed =
                tokens.at(index - 1).is("/")
                        && tokens.at(index - 2).is("w")
                        && SPOKEN.contains(tokens.at(index - 3).text());
        boolean roomed =
                tokens.at(index - 1).shape() == Shape.NUMBER
                        && ROOMS.contains(tokens.at(index - 2).lower());
        boolean named = isListed(token) || isUnknown(token);
        if (named && (towards || slashed || roomed)) {
            return true;
        }
        int last = index;
        while (last < index + 2 && tokens.at(last + 1).shape() == Shape.LOWER) {
            last++;
        }
        var after = tokens.at(last + 1);
        boolean comma = after.is(",");
        var age = tokens.at(comma ? last + 2 : last + 1);
        boolean aged =
                AGE.matcher(age.text()).matches()
                        || (comma
                                && age.shape() == Shape.NUMBER
                                && age.text().length() == 2
                                && tokens.at(last + 3).is(","));
        return aged && isListed(token) && (last == index || !isOrdinary(tokens.at(last)));
    }

    private static void person(
            Tokens tokens,
            int index,
            boolean prefixed,
            double confidence,
            Message reason,
            Candidates found) {
        int last = index;
        for (int i = index + 1; i <= index + 2; i++) {
            var next = tokens.at(i);
            boolean goesOn =
                    next.shape() == Shape.LOWER
                            && !found.isTaken(next)
                            && ((PREFIXES.contains(next.text())
                                            && tokens.at(i + 1).shape() == Shape.LOWER
                                            && !isOrdinary(tokens.at(i + 1)))
                                    || (next.text().length() >= SHORTEST
                                            && !isOrdinary(next)
                                            && !WORDS.isClinical(next.text()))
                                    || (prefixed && i == index + 1));
            if (!goesOn) {
                break;
            }
            last = i;
        }
        var next = tokens.at(last + 1);
        boolean initial =
                next.shape() == Shape.LOWER
                        && next.text().length() == 1
                        && !next.is("a")
                        && tokens.at(last + 2).is(".");
        found.add(
                tokens.at(index),
                tokens.at(initial ? last + 1 : last),
                Kind.PERSON,
                confidence,
                reason);
    }

    private static boolean isLiving(Tokens tokens, int index) {
        int at = INTO.contains(tokens.at(index - 1).text()) ? index - 2 : index - 1;
        return LIVING.contains(tokens.at(at).text()) || tokens.at(index - 1).is("from");
    }

    /// An English word, unless it is a name more often.
    private static boolean isOrdinary(Tokens.Token token) {
        return WORDS.isCommon(token.text()) && !WORDS.isMoreOftenName(capital(token));
    }

    private static boolean isUnknown(Tokens.Token token) {
        return token.text().length() >= SHORTEST_LISTED
                && !WORDS.isCommon(token.text())
                && !WORDS.isForeign(token.text())
                && token.text().indexOf('\'') < 0
                && !UnknownNameDetector.isMedical(token.text());
    }

    private static boolean isLong(Tokens.Token token) {
        return token.text().length() >= SHORTEST_LISTED && !WORDS.isForeign(token.text());
    }

    private static boolean isListed(Tokens.Token token) {
        return (WORDS.isGiven(capital(token)) || WORDS.isSurname(capital(token)))
                && !WORDS.isEponym(capital(token));
    }

    private static boolean isTown(Tokens.Token token) {
        return WORDS.isTown(capital(token)) || WORDS.isProper(capital(token));
    }

    private static String capital(Tokens.Token token) {
        var text = token.text();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
