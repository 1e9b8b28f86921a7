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

/// Employers, insurers, schools and pharmacies, which have no word of their own that says what they
/// are: by the label or the work before them.
final class EmployerDetector implements Detector {
    private static final Message WORD =
            Message.of("The words before it speak of an employer, a school or an insurer.");

    private static final Set<String> LABELS =
            WordSet.of(
                    """
                    employer employers pharmacy school insurance insurer payer arbeitgeber kasse
                    krankenkasse versicherung employeur mutuelle empresa facility hospital workplace
                    agency vendor site daycare nursery clinic college university church practice
                    """);
    private static final Set<String> PAYING =
            Set.of("employer", "insurer", "arbeitgeber", "vendor", "daycare", "nursery");
    private static final Set<String> WORK =
            WordSet.of(
                    """
                    works worked working work employed formerly retired job employee driver arbeitet
                    manager cashier teacher engineer clerk nurse travaille trabaja
                    """);
    private static final Set<String> TOWARDS =
            WordSet.of("for at by from with bei chez en para pour");
    private static final Set<String> PLACING = Set.of("at", "via", "from", "to", "@", "by");
    private static final Set<String> ATTENDING = Set.of("attends", "attended");
    private static final Set<String> BEING =
            WordSet.of(
                    """
                    seen born delivered hospitalized hospitalised treated staying waitlisted listed
                    enrolled schooled worked dialyzed dialysed pupil student cook driver clerk cashier
                    nurse teacher sophomore freshman guard volunteer volunteers parishioner bed beds
                    stay stays placed admitted presented evaluated booked rehab rehabbed residing
                    """);
    private static final Set<String> LIVING =
            WordSet.of("resides resident residing lives living stays staying lived housed");
    private static final Set<String> UNITS =
            WordSet.of(
                    """
                    department clinic unit ward room floor radiology cardiology neurology surgery office
                    emergency icu ed er micu therapy medicine management services health care nursing oncology home school hospital care center centre lab team service
                    """);
    private static final int LONGEST = 5;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 2; i < tokens.size(); i++) {
            if (begins(tokens, i, found)) {
                int last = last(tokens, i, found);
                if (!isEverybodys(tokens, i, last)) {
                    double confidence = isPlaced(tokens, i) ? 0.7 : 0.55;
                    found.add(tokens.at(i), tokens.at(last), Kind.ORGANISATION, confidence, WORD);
                }
            }
        }
    }

    private static boolean begins(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        return Phrases.isCapital(token)
                && !found.isTaken(token)
                && (isPlaced(tokens, index) || isHouse(tokens, index));
    }

    private static boolean isPlaced(Tokens tokens, int index) {
        var token = tokens.at(index);
        var before = tokens.at(index - 1).lower();
        boolean labelled =
                ((":".equals(before) || "is".equals(before) || "(".equals(before))
                                && LABELS.contains(tokens.at(index - 2).lower()))
                        || (",".equals(before) && PAYING.contains(tokens.at(index - 2).lower()))
                        || PAYING.contains(before);
        boolean der = "der".equals(before) || "the".equals(before) || "dem".equals(before);
        int to = der ? index - 2 : index - 1;
        boolean worked =
                TOWARDS.contains(tokens.at(to).lower())
                        && (WORK.contains(tokens.at(to - 1).lower())
                                || WORK.contains(tokens.at(to - 2).lower()));
        boolean resides =
                "at".equals(tokens.at(to).lower())
                        && LIVING.contains(tokens.at(to - 1).lower())
                        && Phrases.isCapital(tokens.at(index + 1));
        boolean attended =
                ("at".equals(before) && isAttended(tokens, index))
                        || (ATTENDING.contains(before) && Phrases.isCapital(token));
        return labelled || worked || "formerly".equals(before) || resides || attended;
    }

    /// "at Shotley Bridge", "via Diné Home Therapy": two words with capitals behind a word of
    /// place, in a line that has small letters.
    private static boolean isHouse(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        var second = tokens.at(index + 1);
        return PLACING.contains(before.text())
                && tokens.at(index).shape() == Shape.TITLE
                && second.shape() == Shape.TITLE
                && second.spaced()
                && !NameRun.isApart(tokens, index + 1)
                && !WORDS.isGiven(tokens.at(index).text())
                && !NameCues.TITLES.contains(tokens.at(index).lower())
                && !WORDS.isClinical(tokens.at(index).lower())
                && !WORDS.isEponym(tokens.at(index).text())
                && !UNITS.contains(second.lower())
                && !second.lower().endsWith("logy");
    }

    /// "Born at Windward Women's", "staying at Three Rivers": a verb of being somewhere before.
    private static boolean isAttended(Tokens tokens, int index) {
        for (int i = index - 2; i >= index - 6; i--) {
            if (BEING.contains(tokens.at(i).lower())) {
                return true;
            }
            if (tokens.at(i).shape() == Shape.LINE || tokens.at(i).is(".")) {
                return false;
            }
        }
        return false;
    }

    private static int last(Tokens tokens, int index, Candidates found) {
        int last = index;
        for (int i = index + 1; i < index + LONGEST; i++) {
            var token = tokens.at(i);
            boolean number = token.is("#") || tokens.at(i - 1).is("#");
            boolean owned =
                    (token.is("'") || token.is("\u2019") || (token.is("s") && !token.spaced()));
            if (owned && !token.spaced()) {
                last = token.is("s") ? i : last;
                continue;
            }
            boolean inner =
                    (token.is("on") || token.is("of") || token.is("in"))
                            && Phrases.isCapital(tokens.at(i + 1))
                            && last > index;
            if (inner) {
                continue;
            }
            if ((!Phrases.isCapital(token) && !token.is("&") && !number) || found.isTaken(token)) {
                break;
            }
            last = token.is("&") || token.is("#") ? last : i;
        }
        return last;
    }

    /// A country, a town (found elsewhere), a day, or one ordinary word.
    private static boolean isEverybodys(Tokens tokens, int index, int last) {
        var name = tokens.source().substring(tokens.at(index).start(), tokens.at(last).end());
        var first = tokens.at(index);
        return WORDS.isRegion(name)
                || WORDS.isTown(name)
                || (WORDS.isClinical(first.lower()) && last == index)
                || (UNITS.contains(tokens.at(last).lower())
                        && !tokens.at(index - 1).is(":")
                        && (HouseDetector.PLAIN.contains(first.lower())
                                || first.lower().endsWith("al")
                                || first.lower().endsWith("ic")
                                || first.lower().endsWith("logy")))
                || (last == index
                        && (WORDS.isCommon(first.lower())
                                || (first.shape() == Shape.UPPER && first.text().length() < 3)));
    }
}
