package org.consilium.deidentification.detecting;

import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.CheckDigits;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Numbers and codes that stand for somebody: by the label before them, by check digit, by shape.
/// What has a unit behind it is a measurement.
final class NumberDetector implements Detector {
    private static final Message LABELLED = Message.of("The words before it say what it numbers.");
    private static final Message CHECKED = Message.of("Its check digit fits.");
    private static final Message SHAPED = Message.of("It has the shape of such a number.");
    private static final Message LONG = Message.of("A number this long counts people or things.");

    private static final Pattern VALUE =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-./][\\p{L}\\p{N}]+)*");
    private static final Pattern SOCIAL =
            Pattern.compile(
                    "(?!000|666|9\\d\\d)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\d-])|[xX*]{3}-?[xX*]{2}-?\\d{4}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("\\d(?:[ -]?\\d){12,18}(?![\\d-])");
    private static final Pattern IBAN =
            Pattern.compile("[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern BENEFICIARY =
            Pattern.compile(
                    "[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y]{2}\\d{2}(?![A-Za-z0-9])");
    private static final Pattern SWISS = Pattern.compile("756\\.\\d{4}\\.\\d{4}\\.\\d{2}(?!\\d)");
    private static final Pattern DIGITS = Pattern.compile("[\\d./-]+");
    private static final Pattern A_YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern A_DATE =
            Pattern.compile(
                    "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d.*");
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?i)nct\\d{8}|rs\\d+|[rukptf]\\d\\d[a-z]{2}\\d{5,6}|pmid.*|g\\d{1,2}p\\d+(?:a\\d+)?(?:l\\d+)?|\\d+x\\d+(?:x\\d+)?|10\\.\\d{4,}.*|v?\\d+(\\.\\d+)+");
    private static final Pattern WITH_UNIT = Pattern.compile(".*\\d[a-zµ]{1,4}");
    private static final Pattern RANGE = Pattern.compile("(\\d{4})-(\\d{4}|\\d{2})");
    private static final Pattern DASHED = Pattern.compile("\\d{2,}(-\\d{2,}){2,}|\\d{4,}-\\d{3,}");
    private static final Set<String> UNITS =
            WordSet.of(
                    """
                    mg mcg ug µg g kg ml l dl mmhg mm cm m copies iu units unit u meq mmol ng pg cells
                    steps bpm hz kcal calories ms cfu x10 ppm mosm platelets colonies gray cgy mgy
                    patients people per
                    """);
    private static final Set<String> PUBLIC =
            Set.of(
                    "irb",
                    "grant",
                    "iso",
                    "iec",
                    "astm",
                    "eudract",
                    "catalog",
                    "protocol",
                    "ethics");
    private static final int LONG_DIGITS = 7;
    private static final int CODE_DIGITS = 5;
    private static final int FEWEST = 3;
    private static final int FEWEST_WEAK = 4;

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (found.isTaken(token)) {
                continue;
            }
            int lettered = token.shape().isCapitalised() ? Groups.endOfLettered(tokens, i) : -1;
            var label = lettered < 0 ? null : Labels.before(tokens, i);
            if (label != null) {
                found.add(token.start(), lettered, label.kind(), 0.9, LABELLED);
            } else if (mayBegin(tokens, i)) {
                consider(tokens, i, found);
            }
        }
    }

    /// A number, or a word that one is joined to: `MR-123456`.
    private static boolean mayBegin(Tokens tokens, int index) {
        var token = tokens.at(index);
        var before = tokens.at(index - 1);
        boolean joined =
                !token.spaced()
                        && (before.is("-") || before.is(".") || before.is("/"))
                        && !tokens.at(index - 1).spaced()
                        && tokens.at(index - 2).shape() != Shape.LINE
                        && tokens.at(index - 2).shape() != Shape.SYMBOL;
        if (joined) {
            return false;
        }
        if (token.shape() == Shape.NUMBER) {
            return true;
        }
        if (token.is("*")
                || token.lower().equals("xxx")
                || (token.shape() == Shape.MIXED && hasDigit(token.text()))) {
            return !before.is("*");
        }
        boolean slashed =
                (token.shape() == Shape.UPPER || Phrases.isInitial(token))
                        && tokens.at(index + 1).is("/")
                        && !tokens.at(index + 1).spaced()
                        && Labels.before(tokens, index) != null;
        if (slashed) {
            return true;
        }
        return token.shape().isWord()
                && (tokens.at(index + 1).is("-")
                        || (tokens.at(index + 1).is("/") && token.shape() == Shape.UPPER))
                && !tokens.at(index + 1).spaced()
                && !tokens.at(index + 2).spaced()
                && hasDigit(tokens.at(index + 2).text());
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private void consider(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        var text = tokens.source();
        if (shaped(text, token, found)) {
            return;
        }
        var value = VALUE.matcher(text).region(token.start(), text.length());
        if (!value.lookingAt()) {
            return;
        }
        int end = value.end();
        var written = value.group();
        long digits = written.chars().filter(Character::isDigit).count();
        if (isPlate(tokens, index)) {
            int from = tokens.at(index - 2).is("-") ? index - 3 : index - 1;
            found.add(tokens.at(from).start(), end, Kind.VEHICLE, 0.9, LABELLED);
            return;
        }
        var label = Labels.before(tokens, index);
        int last = label == null ? end : Groups.end(tokens, index, end, label);
        long all = text.substring(end, last).chars().filter(Character::isDigit).count() + digits;
        if (label != null && isNumbering(written, all, label)) {
            if (!isMeasured(text, last)) {
                found.add(token.start(), last, label.kind(), 0.95, LABELLED);
            }
            return;
        }
        if (!PUBLIC.contains(tokens.at(index - 1).lower())) {
            unlabelled(text, token, end, written, digits, found);
        }
    }

    /// "License plate KDR 4471": letters stand between the label and the number.
    private static boolean isPlate(Tokens tokens, int index) {
        if (tokens.at(index - 1).shape() != Shape.UPPER) {
            return false;
        }
        var label = Labels.before(tokens, tokens.at(index - 2).is("-") ? index - 3 : index - 1);
        return label != null && label.kind() == Kind.VEHICLE && label.counts();
    }

    private static boolean isNumbering(String written, long digits, Labels.Label label) {
        if (label.kind() == Kind.PHONE || label.kind() == Kind.FAX) {
            return (digits >= FEWEST_WEAK + 1 && DIGITS.matcher(written).matches())
                    || (digits >= FEWEST_WEAK && !label.weak());
        }
        boolean year = A_YEAR.matcher(written).matches();
        if (label.weak() && !label.marked()) {
            return Groups.isMixed(written, digits);
        }
        int fewest = label.kind() == Kind.VEHICLE ? FEWEST - 1 : FEWEST;
        return digits >= (label.weak() ? FEWEST_WEAK : fewest)
                && !(year && label.weak())
                && !isDate(written);
    }

    private static boolean isDate(String written) {
        return A_DATE.matcher(written).matches();
    }

    /// Tries a pattern only where its first characters can fit: numbers are frequent.
    private static boolean shaped(String text, Tokens.Token token, Candidates found) {
        int length = token.text().length();
        char after = token.end() < text.length() ? text.charAt(token.end()) : ' ';
        boolean dashed = after == '-' && length == 3;
        if (token.is("*") || dashed || token.lower().startsWith("xxx")) {
            return look(SOCIAL, text, token, Kind.SSN, 0.97, SHAPED, found);
        }
        if (token.shape() != Shape.NUMBER) {
            return (after == '-'
                            && length == 8
                            && look(UUID, text, token, Kind.CODE, 0.9, SHAPED, found))
                    || ((length == 11 || (length == 4 && after == '-'))
                            && look(BENEFICIARY, text, token, Kind.PLAN, 0.9, SHAPED, found))
                    || (length >= 4 && checked(IBAN, text, token, Kind.ACCOUNT, found));
        }
        if (after == '-' && length == 8) {
            return look(UUID, text, token, Kind.CODE, 0.9, SHAPED, found);
        }
        if (after == '.' && token.is("756")) {
            return look(SWISS, text, token, Kind.PLAN, 0.95, SHAPED, found);
        }
        boolean card = length >= 13 || (length == 4 && (after == ' ' || after == '-'));
        return card && checked(CARD, text, token, Kind.ACCOUNT, found);
    }

    private static boolean checked(
            Pattern pattern, String text, Tokens.Token token, Kind kind, Candidates found) {
        var matcher = pattern.matcher(text).region(token.start(), text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        var compact = matcher.group().replaceAll("[ -]", "");
        boolean fits = pattern == IBAN ? CheckDigits.iban(compact) : CheckDigits.luhn(compact);
        if (fits) {
            found.add(token.start(), matcher.end(), kind, 0.95, CHECKED);
        }
        return fits;
    }

    private static boolean look(
            Pattern pattern,
            String text,
            Tokens.Token token,
            Kind kind,
            double confidence,
            Message reason,
            Candidates found) {
        var matcher = pattern.matcher(text).region(token.start(), text.length());
        if (matcher.lookingAt()) {
            found.add(token.start(), matcher.end(), kind, confidence, reason);
            return true;
        }
        return false;
    }

    private static void unlabelled(
            String text,
            Tokens.Token token,
            int end,
            String written,
            long digits,
            Candidates found) {
        boolean plain = digits == written.length();
        if (isMeasured(text, end) || isDate(written)) {
            return;
        }
        if (CheckDigits.vin(written)) {
            found.add(token.start(), end, Kind.VEHICLE, 0.95, CHECKED);
        } else if (CheckDigits.dea(written)) {
            found.add(token.start(), end, Kind.LICENCE, 0.9, CHECKED);
        } else if (plain && digits >= LONG_DIGITS) {
            found.add(token.start(), end, Kind.RECORD, 0.7, LONG);
        } else if (!plain && digits >= CODE_DIGITS && isCode(written)) {
            found.add(token.start(), end, Kind.CODE, 0.65, LONG);
        }
    }

    /// Letters with many digits, or long parts joined by dashes: no ratio, range or version.
    private static boolean isCode(String written) {
        boolean lettered = written.chars().anyMatch(Character::isLetter);
        if (PUBLISHED.matcher(written).matches()) {
            return false;
        }
        var range = RANGE.matcher(written);
        if (range.matches() && isAscending(range.group(1), range.group(2))) {
            return false;
        }
        return (lettered && !WITH_UNIT.matcher(written).matches())
                || DASHED.matcher(written).matches();
    }

    /// Years or pages: `2010-2015`, `2673-82`.
    private static boolean isAscending(String from, String to) {
        var whole = from.substring(0, from.length() - to.length()) + to;
        int pages = Integer.parseInt(whole) - Integer.parseInt(from);
        return pages > 0 && pages < 100;
    }

    private static boolean isMeasured(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '%' || text.charAt(at) == '°')) {
            return true;
        }
        int to = at;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return to > at && UNITS.contains(text.substring(at, to).toLowerCase(java.util.Locale.ROOT));
    }
}
