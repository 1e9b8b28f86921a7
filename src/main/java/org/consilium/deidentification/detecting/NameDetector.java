package org.consilium.deidentification.detecting;

import java.util.HashSet;
import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.ui.Message;

/// People, by the words beside them (titles, labels, relations, what people do), by lists of names,
/// and by having been named elsewhere in the text. Runs last: it leaves what others have claimed.
final class NameDetector implements Detector {
    private static final Message TITLE = Message.of("A title stands before it.");
    private static final Message LABEL = Message.of("A label says that a name follows.");
    private static final Message RELATION = Message.of("A relation stands before it.");
    private static final Message LISTED = Message.of("It is on the lists of names.");
    private static final Message CONTEXT = Message.of("The words around it speak of a person.");
    private static final Message AGAIN = Message.of("It was a name elsewhere in this text.");
    private static final Message CREDENTIAL = Message.of("A degree stands behind it.");

    private static final Set<String> LOW_TITLES =
            Set.of("dr", "mr", "mrs", "ms", "prof", "nurse", "drs");
    private static final int SHORTEST_KNOWN = 3;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        var known = new HashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (NameRun.isFree(tokens, i, found)) {
                int last = consider(tokens, i, found, known);
                i = Math.max(i, last);
            }
        }
        again(tokens, found, known);
    }

    /// Answers the last token of the name that begins here, or -1.
    private static int consider(Tokens tokens, int index, Candidates found, Set<String> known) {
        int end = NameRun.endOfRun(tokens, index, found);
        if (NameCues.TITLES.contains(tokens.at(index).lower()) && tokens.at(index + 1).is(".")) {
            return -1;
        }
        if (isTitled(tokens, index)) {
            return named(
                    tokens,
                    index,
                    NameRun.cut(tokens, index, end, true),
                    0.96,
                    TITLE,
                    found,
                    known);
        }
        if (isLastFirst(tokens, index)) {
            int last = NameRun.endOfFirst(tokens, index + 2);
            return named(tokens, index, last, 0.85, LISTED, found, known);
        }
        if (isLabelled(tokens, index)
                && NameRun.strength(tokens, index, end) >= 1
                && !NameCues.TITLES.contains(tokens.at(index).lower())
                && !Phrases.isEponym(tokens, end)
                && !Phrases.isEponym(tokens, index)) {
            int last = NameRun.endOfLabelled(tokens, index, end);
            return named(tokens, index, last, 0.93, LABEL, found, known);
        }
        return unlabelled(tokens, index, end, found, known);
    }

    private static int unlabelled(
            Tokens tokens, int index, int end, Candidates found, Set<String> known) {
        int degree = degreeAfter(tokens, end);
        if (degree > 0 && NameRun.strength(tokens, index, end) >= 1 && end > index) {
            return named(tokens, index, end, 0.93, CREDENTIAL, found, known);
        }
        int lone = LoneName.beforeDegree(tokens, index, end);
        if (lone >= index) {
            return named(tokens, index, lone, 0.8, CREDENTIAL, found, known);
        }
        boolean ordinary =
                Phrases.isOrdinary(tokens.at(index)) && Phrases.nameliness(tokens.at(index)) == 0;
        if (ordinary || Phrases.isEponym(tokens, end) || Phrases.isEponym(tokens, index)) {
            return -1;
        }
        if (isRelated(tokens, index) && NameRun.strength(tokens, index, end) >= 1) {
            return named(
                    tokens,
                    index,
                    NameRun.cut(tokens, index, end, false),
                    0.9,
                    RELATION,
                    found,
                    known);
        }
        return byLists(tokens, index, end, found, known);
    }

    private static int byLists(
            Tokens tokens, int index, int end, Candidates found, Set<String> known) {
        int last = NameRun.cut(tokens, index, end, false);
        if (NameRun.isPair(tokens, index, last) && !Surroundings.isSpeaking(tokens, last)) {
            return -1;
        }
        int strength = NameRun.strength(tokens, index, last);
        var first = tokens.at(index);
        if (last > index) {
            boolean given = WORDS.isGiven(Phrases.title(first));
            boolean upper = first.shape() == Shape.UPPER;
            boolean twice = (given && !Phrases.isOrdinary(first)) || Phrases.isInitial(first);
            if (strength >= 2
                    && (twice || (given && strength >= 3))
                    && !NameRun.isOfMedicine(tokens, index, last)) {
                return named(tokens, index, last, 0.85, LISTED, found, known);
            }
            if (!upper
                    && !NameRun.isOfMedicine(tokens, index, last)
                    && (strength >= 3
                            || (strength >= 2
                                    && (Surroundings.inContext(tokens, index, last)
                                            || NameRun.isGivenAndUnknown(tokens, index, last)
                                            || NameRun.isUnknown(tokens, index, last))))) {
                return named(tokens, index, last, 0.7, CONTEXT, found, known);
            }
            return -1;
        }
        double confidence = LoneName.confidence(tokens, index);
        return confidence == 0
                ? -1
                : named(tokens, index, index, confidence, CONTEXT, found, known);
    }

    private static boolean isTitled(Tokens tokens, int index) {
        int before = NameRun.titleBefore(tokens, index);
        if (tokens.at(before).is(".") && !tokens.at(before).spaced()) {
            before--;
        }
        var title = tokens.at(before);
        boolean clinical =
                WORDS.isClinical(tokens.at(index).lower()) && Phrases.isOrdinary(tokens.at(index));
        if (!NameCues.TITLES.contains(title.lower())
                || (title.shape() == Shape.LOWER && !isLowTitle(title))) {
            return false;
        }
        boolean dotted = before < index - 1;
        boolean word =
                "sister".equals(title.lower())
                        || "father".equals(title.lower())
                        || "nurse".equals(title.lower())
                        || "principal".equals(title.lower())
                        || "doctor".equals(title.lower());
        return !clinical
                && !(word && Phrases.isEponym(tokens, index + 1))
                && (dotted || !word || Phrases.nameliness(tokens.at(index)) >= 1)
                && !(Phrases.isOrdinary(tokens.at(index)) && word);
    }

    private static boolean isLowTitle(Tokens.Token title) {
        return LOW_TITLES.contains(title.text());
    }

    /// "Patient: …", "Attending Physician: …", "Signed by …", "cc: …".
    private static boolean isLabelled(Tokens tokens, int index) {
        int before = index - 1;
        boolean colon = tokens.at(before).is(":") || tokens.at(before).is("=");
        if (colon) {
            before--;
        }
        if (tokens.at(before).is(")")) {
            before -= 3;
        }
        var label = tokens.at(before).lower();
        if (colon) {
            boolean service =
                    NameCues.SERVICES.contains(label)
                            && !Phrases.isOrdinary(tokens.at(index))
                            && (WORDS.isSurname(Phrases.title(tokens.at(index)))
                                    || NameRun.isUnknown(tokens, index, index));
            return service || NameCues.LABELS.contains(label) || NameCues.RELATIONS.contains(label);
        }
        if (tokens.at(before).is(".") && !tokens.at(before).spaced()) {
            label = tokens.at(before - 1).lower();
        }
        boolean by =
                "by".equals(label)
                        && !WORDS.isEponym(tokens.at(index).text())
                        && Phrases.nameliness(tokens.at(index)) >= 1
                        && !WORDS.isCommon(tokens.at(index).lower());
        boolean greeting = "dear".equals(label) || "name".equals(label) || "attn".equals(label);
        boolean patient =
                NameCues.PATIENTS.contains(label)
                        && (Phrases.nameliness(tokens.at(index)) == 2
                                || NameRun.isUnknown(tokens, index, index));
        return by || greeting || patient;
    }

    private static boolean isRelated(Tokens tokens, int index) {
        int before = index - 1;
        if (tokens.at(before).is(",")
                || tokens.at(before).is("(")
                || (tokens.at(before).is("-") && tokens.at(before).spaced())
                || tokens.at(before).is("is")
                || tokens.at(before).is("was")) {
            before--;
        }
        boolean called =
                !Phrases.isOrdinary(tokens.at(index)) || WORDS.isGiven(tokens.at(index + 1).text());
        return (NameCues.RELATIONS.contains(tokens.at(before).lower()) && called)
                || (NameCues.RELATIONS.contains(tokens.at(before).lower())
                        && WORDS.isGiven(tokens.at(index).text())
                        && before == index - 1);
    }

    /// "SMITH, JOHN A".
    private static boolean isLastFirst(Tokens tokens, int index) {
        var given = tokens.at(index + 2);
        boolean upper =
                tokens.at(index).shape() == Shape.UPPER
                        && given.shape() == Shape.UPPER
                        && WORDS.isSurname(Phrases.title(tokens.at(index)));
        return tokens.at(index + 1).is(",")
                && Phrases.isCapital(given)
                && WORDS.isGiven(Phrases.title(given))
                && (upper || Phrases.nameliness(tokens.at(index)) >= 1)
                && !WORDS.isTown(Phrases.title(tokens.at(index)))
                && !WORDS.isGiven(Phrases.title(tokens.at(index)))
                && (upper || isLabelled(tokens, index) || tokens.opens(index));
    }

    private static int degreeAfter(Tokens tokens, int end) {
        boolean comma = tokens.at(end + 1).is(",");
        return NameCues.CREDENTIALS.contains(tokens.at(end + (comma ? 2 : 1)).text()) && comma
                ? end + 2
                : -1;
    }

    private static int named(
            Tokens tokens,
            int from,
            int to,
            double confidence,
            Message reason,
            Candidates found,
            Set<String> known) {
        int title = NameRun.titleBefore(tokens, from);
        boolean dotted = tokens.at(title).is(".") && !tokens.at(title).spaced();
        int first = dotted ? from : title + 1;
        found.add(tokens.at(first), tokens.at(to), Kind.PERSON, confidence, reason);
        for (int i = from; i <= to; i++) {
            var token = tokens.at(i);
            if (token.text().length() >= SHORTEST_KNOWN
                    && Phrases.isCapital(token)
                    && !WORDS.isClinical(token.lower())) {
                known.add(Phrases.title(token));
            }
        }
        return to;
    }

    /// Whoever was named with a title may be named without one elsewhere.
    private static void again(Tokens tokens, Candidates found, Set<String> known) {
        if (known.isEmpty()) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (Phrases.isCapital(token)
                    && !found.isTaken(token)
                    && known.contains(Phrases.title(token))
                    && !Phrases.isEponym(tokens, i)
                    && !(tokens.opens(i) && WORDS.isCommon(token.lower()))) {
                found.add(token, token, Kind.PERSON, 0.8, AGAIN);
            }
        }
    }
}
