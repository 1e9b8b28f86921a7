package org.consilium.deidentification.numbering;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Days without a year: `2/14`, `22/05`, `21.8.`, "on the 23rd". `3/6` is a murmur, `5/5` a
/// strength and `27/30` a score, so the words around decide.
final class DayDetector implements Detector {
    private static final Message PART =
            Message.of("It names a day or month; a year alone may stand.");

    private static final Pattern SLASHED =
            Pattern.compile("(0?[1-9]|[12]\\d|3[01])[/](0?[1-9]|[12]\\d|3[01])(?![\\d/%])");
    private static final Pattern DOTTED =
            Pattern.compile("(0?[1-9]|[12]\\d|3[01])\\. ?(0?[1-9]|1[0-2])\\.(?!\\d)");
    private static final Pattern DASHED = Pattern.compile("(\\d{1,2})-(\\d{1,2})(?![\\d-])");
    private static final Set<String> BORN =
            Set.of("born", "dob", "admitted", "discharged", "seen", "dated");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
    private static final Pattern TIME = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");
    private static final Pattern STAGE = Pattern.compile("[cpy]{0,2}N\\d?[a-c]?(?:mi)?");
    private static final Set<String> ACUITY = Set.of("va", "acuity", "vision", "snellen", "bcva");
    private static final Set<String> MEASURED =
            WordSet.of(
                    """
                    graded scored rated reduced decreased increased preserved limited tested needed
                    involved affected measured positive completed sampled resected
                    """);
    private static final int ACUITY_WINDOW = 16;
    private static final int HABIT = 2;
    private static final int MONTHS = 12;

    private static final Set<String> BEFORE =
            WordSet.of(
                    """
                    on from until till since dated date seen dos through thru by between admitted admit
                    discharged scheduled due visit appointment lmp edd monday tuesday wednesday thursday
                    friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun home starting surgery to updated
                    reviewed signed labs cxr ct mri echo tte ecg ekg cath dc d/c last next floor menses
                    rn am pm ed icu micu sicu started began ending dob adm clinic appt srom rom end
                    missed rtc fu f/u court flight born lmp doa dol pod sent booked delivered
                    transfer post eff week wk beginning effective collected drawn received @
                    """);
    private static final Set<String> BEFORE_DOTTED =
            WordSet.of(
                    """
                    am vom bis den seit zum ab der dem und montag dienstag mittwoch donnerstag freitag
                    samstag sonntag on since until till seen from and d. le du dne od do dal
                    """);
    private static final Set<String> SCORES =
            WordSet.of(
                    """
                    frax tug berg braden waterlow norton phq2 audit midas hit mmse moca mini mental gcs glasgow score scored scale strength power murmur pain nodes
                    node apgar apgars vision acuity va od os ou grade barthel lawton katz madrs hads phq gad
                    cognition sle reflexes pulses motor systolic diastolic minimental examination of rated
                    rating nrs vas points questions class type stage ratio fev snellen orientation oriented
                    news mews sofa day cycle week dose step bands clock ishihara positive lymph
                    amt 4at bipap cpap ipap epap iop suboxone buprenorphine zubsolv percocet norco vicodin rai er pr ceph fifths engaged ps exp expires visa mastercard
                    sinemet symbicort advair
                    """);
    private static final Set<String> AFTER =
            WordSet.of(
                    """
                    strength murmur systolic diastolic pain power tablet tab tabs tablets weeks days hours
                    months years bilaterally throughout reflexes of beats pulses positive motor cup pack
                    dose doses nodes lymph bands points criteria correct cores positive symmetric equal
                    intact normal lower upper proximal distal right left sheath fr french gauge
                    access ratio cmh2o hpf
                    """);
    private static final Set<String> NO_DAY =
            WordSet.of(
                    "of at in between above below under over than near through to with into and or");
    private static final Set<String> SPANS = WordSet.of("for x in every over q after times");
    private static final Set<String> AFTER_ORDINAL =
            WordSet.of(
                    """
                    she he we they it the seen and at with when for was his her i
                    """);

    @Override
    public void detect(Tokens tokens, Candidates found) {
        int days = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (!Character.isDigit(token.text().charAt(0)) || found.isTaken(token)) {
                continue;
            }
            if (token.shape() == Shape.NUMBER) {
                number(tokens, i, found, false);
                days += found.isTaken(token) && tokens.at(i + 1).is("/") ? 1 : 0;
            } else {
                ordinal(tokens, i, found);
            }
        }
        for (int i = 0; days >= HABIT && i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (token.shape() == Shape.NUMBER && !found.isTaken(token)) {
                number(tokens, i, found, true);
            }
        }
    }

    /// `habit`: the text writes days so elsewhere.
    private static void number(Tokens tokens, int index, Candidates found, boolean habit) {
        var text = tokens.source();
        int start = tokens.at(index).start();
        if (start > 0 && isJoined(text, start)) {
            return;
        }
        var day = SLASHED.matcher(text).region(start, text.length());
        if (day.lookingAt() && isDay(tokens, index, day.group(1), day.group(2), habit)) {
            found.add(start, day.end(), Kind.DATE, 0.75, PART);
            return;
        }
        var dashed = DASHED.matcher(text).region(start, text.length());
        boolean heads =
                tokens.at(index - 1).shape() == Shape.LINE && isTimed(tokens, index) && index > 0;
        if (dashed.lookingAt()
                && (heads || BORN.contains(tokens.at(index - 1).lower()))
                && DateDetector.isCalendar(dashed.group(1), dashed.group(2))) {
            found.add(start, dashed.end(), Kind.DATE, 0.75, PART);
            return;
        }
        var dotted = DOTTED.matcher(text).region(start, text.length());
        if (dotted.lookingAt() && isDotted(tokens, index, dotted, found)) {
            found.add(start, dotted.end(), Kind.DATE, 0.8, PART);
        }
    }

    /// A range of days, `1/28-2/2`, is no joint.
    private static boolean isJoined(String text, int start) {
        boolean range =
                text.charAt(start - 1) == '-'
                        && start > 2
                        && Character.isDigit(text.charAt(start - 2))
                        && text.lastIndexOf('/', start - 2) > start - 5;
        return !range && DateDetector.isJoined(text, start);
    }

    private static boolean isDay(
            Tokens tokens, int index, String one, String other, boolean habit) {
        int first = Integer.parseInt(one);
        int second = Integer.parseInt(other);
        var after = tokens.at(index + 3).lower();
        if (!DateDetector.isCalendar(one, other)
                || AFTER.contains(after)
                || AFTER.contains(tokens.at(index + 4).lower())
                || isScore(tokens, index)
                || isAcuity(tokens, index, first)) {
            return false;
        }
        var before = before(tokens, index);
        if (first == 24 && second == 7 && !BEFORE.contains(before)) {
            return false;
        }
        boolean span = SPANS.contains(before) && (second == 7 || second == MONTHS);
        if (span || (second == 10 && first <= 10 && !BEFORE.contains(before))) {
            return false;
        }
        boolean zero = one.startsWith("0") || (other.startsWith("0") && other.length() == 2);
        boolean heads = tokens.at(index + 3).is(":");
        boolean large = first > MONTHS || second > MONTHS;
        boolean ends = tokens.at(index - 1).is("-") && tokens.at(index - 3).is("/");
        return zero
                || heads
                || large
                || ends
                || BEFORE.contains(before)
                || isRange(tokens, index)
                || isDone(tokens, index, before)
                || first > second
                || (second > 8 && second < MONTHS && second != 10 && first > 1)
                || (habit && second != 10 && first != second)
                || isTimed(tokens, index);
    }

    /// "Drain removed 3/3", but not "graded 3/6".
    private static boolean isDone(Tokens tokens, int index, String before) {
        return before.length() > 4
                && before.endsWith("ed")
                && !MEASURED.contains(before)
                && tokens.at(index - 1).shape() == Shape.LOWER;
    }

    /// "7/2 2130:", "5/9 0200": a time follows.
    private static boolean isTimed(Tokens tokens, int index) {
        return TIME.matcher(tokens.at(index + 3).text()).matches()
                && tokens.at(index + 3).spaced()
                && !tokens.at(index + 4).is("/");
    }

    /// "VA R 6/6 L 6/24 ph 6/18", "pN1a (2/21)".
    private static boolean isAcuity(Tokens tokens, int index, int first) {
        if (tokens.at(index - 1).is("(") && STAGE.matcher(tokens.at(index - 2).text()).matches()) {
            return true;
        }
        for (int i = index - 1; (first == 6 || first == 20) && i > index - ACUITY_WINDOW; i--) {
            if (ACUITY.contains(tokens.at(i).lower())) {
                return true;
            }
            if (tokens.at(i).shape() == Shape.LINE) {
                return false;
            }
        }
        return false;
    }

    private static boolean isRange(Tokens tokens, int index) {
        return tokens.at(index + 3).is("-")
                && !tokens.at(index + 3).spaced()
                && tokens.at(index + 5).is("/");
    }

    private static boolean isScore(Tokens tokens, int index) {
        for (int i = index - 1; i >= index - 4; i--) {
            var token = tokens.at(i);
            if (SCORES.contains(token.lower())) {
                return true;
            }
            if (token.shape() == Shape.LINE || token.is(".") || token.is(";")) {
                return false;
            }
        }
        return false;
    }

    private static String before(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        if (before.is("of") && tokens.at(index - 2).lower().equals("week")) {
            return "on";
        }
        boolean mark = before.is(":") || before.is("(") || before.is("-");
        return (mark ? tokens.at(index - 2) : before).lower();
    }

    /// `4.5.` ends a sentence more often than it is a day.
    private static boolean isDotted(Tokens tokens, int index, Matcher day, Candidates found) {
        var one = day.group(1);
        var other = day.group(2);
        if (!DateDetector.isCalendar(one, other)) {
            return false;
        }
        boolean padded = one.length() == 2 && other.startsWith("0");
        boolean another = tokens.at(index - 1).is(",") && found.isTaken(tokens.at(index - 2));
        return padded || another || BEFORE_DOTTED.contains(tokens.at(index - 1).lower());
    }

    private static void ordinal(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        var before = tokens.at(index - 2).lower();
        boolean the = tokens.at(index - 1).is("the") && BEFORE_DOTTED.contains(before);
        var after = tokens.at(index + 1);
        boolean ends = after.shape() == Shape.SYMBOL || after.shape() == Shape.LINE;
        boolean planned =
                tokens.at(index - 1).is("the")
                        && ("if".equals(after.lower())
                                || (ends
                                        && tokens.at(index - 2).shape() == Shape.LOWER
                                        && !NO_DAY.contains(before)));
        if (ORDINAL.matcher(token.lower()).matches()
                && (planned || (the && (ends || AFTER_ORDINAL.contains(after.lower()))))) {
            found.add(token, token, Kind.DATE, 0.65, PART);
        }
    }
}
