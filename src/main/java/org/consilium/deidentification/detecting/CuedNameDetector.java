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

/// People who are announced so clearly that even an ordinary word is a name there: behind a label
/// and a colon, by an age behind the name, family name first, in what was told by whom.
final class CuedNameDetector implements Detector {
    private static final Message LABEL = Message.of("A label says that a name follows.");
    private static final Message AGED = Message.of("An age stands behind it.");
    private static final Message ORDER = Message.of("The family name stands first.");
    private static final Message SPOKEN = Message.of("The words around it speak of a person.");
    private static final Message KIN = Message.of("A word behind it speaks of a family.");

    static final Set<String> LABELS =
            WordSet.of(
                    """
                    ordering client veteran member submitting accepting requesting performing reading
                    interpreting dictating verified collected recorded scribe driver medic paramedic
                    pilot mom dad parents teacher student insured subscriber holder rn md np pa cna lpn
                    employee decedent child infant subject resident inmate offender prisoner donor
                    recipient claimant proband tenant guest caller called abstractor coordinator pi
                    cra applicant candidate examinee athlete player passenger optom investigator
                    cnm crna do cc asst anesth anes surgeons
                    """);
    private static final Set<String> ROOMS = Set.of("rm", "room", "bed", "bay");
    private static final Set<String> FAMILY =
            WordSet.of(
                    "twins twin family household boy girl baby kids children brothers sisters triplets");
    private static final Set<String> VERBS =
            WordSet.of(
                    """
                    told spoke spoken discussed talked met seen signed paged called dictated reviewed
                    verified examined evaluated performed administered witnessed taken cosigned
                    accompanied interpreted brought drawn collected phoned notified texted relayed handed
                    ordered completed entered transcribed typed prepared escorted assessed d reported
                    checked read chaperoned
                    """);
    private static final Set<String> TO = Set.of("by", "with", "to", "from", "w", "per");
    private static final Set<String> BEHIND =
            WordSet.of(
                    """
                    and or at in on for re who about from as that when because if today yesterday
                    tonight who's by via this after before prior & rn md np pa aware will is was
                    """);
    private static final Pattern AGE = Pattern.compile("\\d{1,2}(?:m|f|yo|y|yom|yof)");
    private static final int OLDEST = 120;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (NameRun.isFree(tokens, i, found) && Called.may(tokens.at(i))) {
                int end = consider(tokens, i, found);
                i = Math.max(i, end);
            }
        }
    }

    private static int consider(Tokens tokens, int index, Candidates found) {
        int end = Called.end(tokens, index, found);
        if (end < index || NameCues.TITLES.contains(tokens.at(index).lower())) {
            return -1;
        }
        if (isLabelled(tokens, index)) {
            return labelled(tokens, index, end, found);
        }
        if (isAged(tokens, end) && areMostly(tokens, index, end)) {
            return named(tokens, index, end, 0.85, AGED, found);
        }
        int whole = Called.withFirst(tokens, end);
        if (whole > end && FamilyFirst.isMeant(tokens, index, end, whole)) {
            return named(tokens, index, whole, 0.85, ORDER, found);
        }
        if (isCredited(tokens, index, end)) {
            return named(tokens, index, end, 0.85, SPOKEN, found);
        }
        boolean speaks =
                end > index
                        && NameCues.SPEAKING.contains(tokens.at(end + 1).text())
                        && Called.isAlone(tokens.at(index))
                        && tokens.at(index).shape() == Shape.TITLE
                        && !NameRun.isOfMedicine(tokens, index, end);
        if (speaks || isSpoken(tokens, index, end)) {
            return named(tokens, index, end, 0.7, SPOKEN, found);
        }
        boolean family =
                FAMILY.contains(tokens.at(end + 1).text())
                        && Called.isAlone(tokens.at(end))
                        && tokens.at(index).shape() == Shape.TITLE
                        && !tokens.opens(index);
        return family ? named(tokens, index, end, 0.75, KIN, found) : -1;
    }

    /// "April Young, PNP", "Will Long (dad)", "Autumn is a 9 y/o", "BLENKINSOP Hilary", "RM 1
    /// Szabó-Lakatos".
    private static boolean isCredited(Tokens tokens, int index, int end) {
        var after = tokens.at(end + 1);
        var next = tokens.at(end + 2);
        boolean degree = after.is(",") && NameCues.CREDENTIALS.contains(next.text());
        boolean kin =
                after.is("(")
                        && (NameCues.RELATIONS.contains(next.lower())
                                || NameCues.PATIENTS.contains(next.lower()))
                        && ",)".contains(tokens.at(end + 3).text());
        boolean aged =
                (after.is("is") || after.is("was"))
                        && (next.is("a") || next.is("an"))
                        && Character.isDigit(tokens.at(end + 3).text().charAt(0));
        boolean ordered =
                end == index + 1
                        && tokens.at(index).shape() == Shape.UPPER
                        && tokens.at(index).text().length() > 3
                        && tokens.at(end).shape() == Shape.TITLE
                        && WORDS.isGiven(tokens.at(end).text())
                        && !Phrases.isOrdinary(tokens.at(index));
        boolean roomed =
                tokens.at(index - 1).shape() == Shape.NUMBER
                        && ROOMS.contains(tokens.at(index - 2).lower())
                        && Called.isAlone(tokens.at(index));
        boolean likely =
                end > index
                        ? Called.areLikely(tokens, index, end)
                        : Called.isAlone(tokens.at(index)) || aged;
        return (degree || kin || aged || ordered || roomed)
                && likely
                && tokens.at(index).text().length() > 2
                && !(aged && WORDS.isDrug(tokens.at(index).lower()));
    }

    private static int labelled(Tokens tokens, int index, int end, Candidates found) {
        int whole = Called.withFirst(tokens, end);
        if (whole > end && Called.areLikely(tokens, index, whole)) {
            return named(tokens, index, whole, 0.93, LABEL, found);
        }
        boolean several = end > index && Called.areLikely(tokens, index, end);
        boolean alone =
                Called.isAlone(tokens.at(index)) && tokens.at(end + 1).shape() != Shape.LOWER;
        boolean named =
                (several || (end == index && alone && tokens.at(index).text().length() > 2))
                        && !Phrases.isEponym(tokens, end);
        return named ? named(tokens, index, end, 0.9, LABEL, found) : -1;
    }

    /// Behind "Ordering:", "Signed by:", "RN:", with a title or a quotation mark between.
    private static boolean isLabelled(Tokens tokens, int index) {
        int at = index - 1;
        if (tokens.at(at).is("\"") || tokens.at(at).is("\u201c")) {
            at--;
        }
        if (!tokens.at(at).is(":")) {
            return false;
        }
        at--;
        if (tokens.at(at).is(")")) {
            at -= tokens.at(at - 2).is("(") ? 3 : 1;
        }
        var word = tokens.at(at).lower();
        return LABELS.contains(word)
                || NameCues.LABELS.contains(word)
                || NameCues.RELATIONS.contains(word)
                || NameCues.PATIENTS.contains(word);
    }

    /// "Will Christian, 19,", "Delroy Samuels (52)".
    private static boolean isAged(Tokens tokens, int end) {
        var mark = tokens.at(end + 1);
        var age = tokens.at(end + 2);
        boolean number =
                age.shape() == Shape.NUMBER
                        && age.text().length() <= 3
                        && Integer.parseInt(age.text()) < OLDEST;
        if (AGE.matcher(mark.lower()).matches() && mark.spaced()) {
            return true;
        }
        if (!number) {
            return mark.is(",") && age.shape() == Shape.MIXED && AGE.matcher(age.lower()).matches();
        }
        var after = tokens.at(end + 3);
        return (mark.is("(") && after.is(")"))
                || (mark.is(",")
                        && (after.is(",")
                                || after.is(".")
                                || after.lower().startsWith("y")
                                || after.is("M")
                                || after.is("F")));
    }

    private static boolean areMostly(Tokens tokens, int index, int end) {
        boolean known = end > index && Called.areLikely(tokens, index, end);
        boolean alone =
                end == index
                        && Called.isAlone(tokens.at(index))
                        && !Phrases.isOrdinary(tokens.at(index))
                        && tokens.at(index).text().length() > 3
                        && !WORDS.isEponym(Phrases.title(tokens.at(index)));
        return (known || alone)
                && !Phrases.isEponym(tokens, end)
                && !NameRun.isOfMedicine(tokens, index, end);
    }

    /// "told by Keesha", "d/w Patel", "signed by Brant".
    private static boolean isSpoken(Tokens tokens, int index, int end) {
        int at = index - 1;
        if (tokens.at(at).is("/") && tokens.at(at - 1).lower().equals("w")) {
            at--;
        }
        boolean towards =
                TO.contains(tokens.at(at).lower())
                        || (tokens.at(at).lower().equals("w") && tokens.at(at - 1).is("/"));
        if (!towards || Phrases.isEponym(tokens, end) || Phrases.isEponym(tokens, index)) {
            return false;
        }
        var after = tokens.at(end + 1);
        boolean ends =
                after.shape() == Shape.LINE
                        || after.shape() == Shape.SYMBOL
                        || after.shape() == Shape.NUMBER
                        || BEHIND.contains(after.lower())
                        || NameCues.DOINGS.contains(after.text());
        return ends && isVerb(tokens, at) && isSpokenTo(tokens, index, end);
    }

    private static boolean isSpokenTo(Tokens tokens, int index, int end) {
        var first = tokens.at(index);
        boolean shape = first.shape() != Shape.UPPER || first.text().length() > 4;
        return shape
                && first.text().length() > 2
                && !Phrases.isOrdinary(first)
                && Called.areLikely(tokens, index, end)
                && (!WORDS.isEponym(first.text()) || WORDS.isMoreOftenName(first.text()));
    }

    private static boolean isVerb(Tokens tokens, int towards) {
        for (int i = towards - 1; i >= towards - 3; i--) {
            var token = tokens.at(i);
            if (VERBS.contains(token.text())) {
                return true;
            }
            if (token.shape() == Shape.LINE || token.is(".") || token.is(",")) {
                return false;
            }
        }
        return false;
    }

    private static int named(
            Tokens tokens, int from, int to, double confidence, Message reason, Candidates found) {
        int end = NameRun.withSuffix(tokens, to);
        found.add(tokens.at(from), tokens.at(end), Kind.PERSON, confidence, reason);
        return end;
    }
}
