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

/// People, by the words beside them (titles, labels, relations, what people do), by lists of names,
/// and by having been named elsewhere in the text. Runs last: it leaves what others have claimed.
final class NameDetector implements Detector {
    private static final Message TITLE = Message.of("A title stands before it.");
    private static final Message LABEL = Message.of("A label says that a name follows.");
    private static final Message RELATION = Message.of("A relation stands before it.");
    private static final Message LISTED = Message.of("It is on the lists of names.");
    private static final Message CONTEXT = Message.of("The words around it speak of a person.");
    private static final Message CREDENTIAL = Message.of("A degree stands behind it.");

    private static final Set<String> LOW_TITLES =
            WordSet.of(
                    "dr mr mrs ms prof nurse drs dott sig dhr mevr herr frau mme mlle doctor mister sra");
    private static final Set<String> PERSONAL =
            Set.of("would", "wants", "will", "notified", "aware");
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (NameRun.isFree(tokens, i, found)) {
                int last = consider(tokens, i, found);
                i = Math.max(i, last);
            }
        }
    }

    /// Answers the last token of the name that begins here, or -1.
    private static int consider(Tokens tokens, int index, Candidates found) {
        int end = NameRun.endOfRun(tokens, index, found);
        if (Phrases.HEADS_BEFORE.contains(tokens.at(index).lower())) {
            return end;
        }
        if (WORDS.isMedicalTown(tokens.at(index).text() + " " + tokens.at(index + 1).text())) {
            return index + 1;
        }
        if (NameCues.TITLES.contains(tokens.at(index).lower()) && tokens.at(index + 1).is(".")) {
            return -1;
        }
        if (isTitled(tokens, index)) {
            return named(tokens, index, NameRun.cut(tokens, index, end, true), 0.96, TITLE, found);
        }
        if (isLastFirst(tokens, index)) {
            int last = NameRun.endOfFirst(tokens, index + 2);
            return named(tokens, index, last, 0.85, LISTED, found);
        }
        if (isLabelled(tokens, index)
                && NameRun.strength(tokens, index, end) >= 1
                && !NameCues.TITLES.contains(tokens.at(index).lower())
                && !Phrases.isEponym(tokens, end)
                && !Phrases.isEponym(tokens, index)) {
            int last = NameRun.endOfLabelled(tokens, index, end);
            return named(tokens, index, last, 0.93, LABEL, found);
        }
        return unlabelled(tokens, index, end, found);
    }

    private static int unlabelled(Tokens tokens, int index, int end, Candidates found) {
        int degree = degreeAfter(tokens, end);
        if (degree > 0 && NameRun.strength(tokens, index, end) >= 1 && end > index) {
            return named(tokens, index, end, 0.93, CREDENTIAL, found);
        }
        int lone = LoneName.beforeDegree(tokens, index, end);
        if (lone >= index) {
            return named(tokens, index, lone, 0.8, CREDENTIAL, found);
        }
        boolean ordinary =
                Phrases.isOrdinary(tokens.at(index)) && Phrases.nameliness(tokens.at(index)) == 0;
        if (ordinary || Phrases.isEponym(tokens, end) || Phrases.isEponym(tokens, index)) {
            return -1;
        }
        if (isRelated(tokens, index) && NameRun.strength(tokens, index, end) >= 1) {
            return named(
                    tokens, index, NameRun.cut(tokens, index, end, false), 0.9, RELATION, found);
        }
        return byLists(tokens, index, end, found);
    }

    private static int byLists(Tokens tokens, int index, int end, Candidates found) {
        int last = NameRun.cut(tokens, index, end, false);
        if (NameRun.isPair(tokens, index, last)
                && !Surroundings.isSpeaking(tokens, last)
                && !PERSONAL.contains(tokens.at(last + 1).text())) {
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
                return named(tokens, index, last, 0.85, LISTED, found);
            }
            if (!upper
                    && !NameRun.isOfMedicine(tokens, index, last)
                    && (strength >= 3
                            || (strength >= 2
                                    && (Surroundings.inContext(tokens, index, last)
                                            || NameRun.isGivenAndUnknown(tokens, index, last)
                                            || NameRun.isUnknown(tokens, index, last))))) {
                return named(tokens, index, last, 0.7, CONTEXT, found);
            }
            return -1;
        }
        double confidence = LoneName.confidence(tokens, index);
        return confidence == 0 ? -1 : named(tokens, index, index, confidence, CONTEXT, found);
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
        if (NameCues.DOTTED_TITLES.contains(title.lower())
                && (!dotted || tokens.at(before - 1).shape() == Shape.NUMBER)) {
            return false;
        }
        boolean shouted =
                title.shape() == Shape.UPPER
                        && !NameCues.SHOUTED_TITLES.contains(title.text())
                        && tokens.at(index).shape() != Shape.UPPER;
        boolean measured = title.is("ms") && tokens.at(before - 1).shape() == Shape.NUMBER;
        if (shouted || measured || isStage(tokens, before)) {
            return false;
        }
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

    /// `Mx` of "pT2 N1a Mx".
    private static boolean isStage(Tokens tokens, int title) {
        return tokens.at(title).is("Mx") && tokens.at(title - 1).shape() == Shape.MIXED;
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
                            && Called.isAlone(tokens.at(index))
                            && !WORDS.isEponym(tokens.at(index).text());
            return service || NameCues.LABELS.contains(label) || NameCues.RELATIONS.contains(label);
        }
        if (tokens.at(before).is(".") && !tokens.at(before).spaced()) {
            label = tokens.at(before - 1).lower();
        }
        boolean by =
                "by".equals(label)
                        && (tokens.at(index).shape() != Shape.UPPER
                                || Phrases.nameliness(tokens.at(index)) == 2)
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
            Tokens tokens, int from, int to, double confidence, Message reason, Candidates found) {
        int title = NameRun.titleBefore(tokens, from);
        boolean dotted = tokens.at(title).is(".") && !tokens.at(title).spaced();
        int first = dotted ? from : title + 1;
        int end = NameRun.withSuffix(tokens, to);
        found.add(tokens.at(first), tokens.at(end), Kind.PERSON, confidence, reason);
        return to;
    }
}
