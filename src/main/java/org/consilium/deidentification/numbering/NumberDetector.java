package org.consilium.deidentification.numbering;

import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.CheckDigits;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.ui.Message;

/// Numbers and codes that stand for somebody: by the label before them, by check digit, by shape.
/// What has a unit behind it is a measurement.
final class NumberDetector implements Detector {
    private static final Message LABELLED = Message.of("The words before it say what it numbers.");
    private static final Message CHECKED = Message.of("Its check digit fits.");
    private static final Message SHAPED = Message.of("It has the shape of such a number.");

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
    private static final Pattern HEADED =
            Pattern.compile(
                    "[A-Z]{1,4}(?:[-.][A-Z]{1,4}){0,2}[-.]?\\d{3,}(?:-[A-Z0-9]+)*(?![\\p{L}\\d])");
    private static final Pattern FRENCH =
            Pattern.compile("[12] ?\\d{2} ?\\d{2} ?\\d[0-9AB] ?\\d{3} ?\\d{3}(?: ?\\d{2})?(?!\\d)");
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
        boolean headed =
                token.shape() == Shape.UPPER
                        && token.text().length() <= 4
                        && !tokens.at(index + 1).spaced()
                        && HEADED.matcher(tokens.source())
                                .region(token.start(), tokens.source().length())
                                .lookingAt();
        if (headed) {
            return true;
        }
        return isSlashed(tokens, index) || isJoined(tokens, index);
    }

    /// `AB/1234` behind a label.
    private static boolean isSlashed(Tokens tokens, int index) {
        var token = tokens.at(index);
        return (token.shape() == Shape.UPPER || Groups.isInitial(token))
                && tokens.at(index + 1).is("/")
                && !tokens.at(index + 1).spaced()
                && Labels.before(tokens, index) != null;
    }

    private static boolean isJoined(Tokens tokens, int index) {
        var token = tokens.at(index);
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
            if (!Unlabelled.isMeasured(text, last)) {
                found.add(token.start(), last, label.kind(), 0.95, LABELLED);
            }
            return;
        }
        if (!PUBLIC.contains(tokens.at(index - 1).lower())) {
            Unlabelled.look(text, token, end, written, digits, found);
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
        if (year && !label.marked()) {
            return false;
        }
        if (label.weak() && !label.marked()) {
            return Groups.isMixed(written, digits);
        }
        int fewest = label.kind() == Kind.VEHICLE ? FEWEST - 1 : FEWEST;
        return digits >= (label.weak() ? FEWEST_WEAK : fewest)
                && !(year && label.weak())
                && !Unlabelled.isDate(written);
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
        if (length == 1
                && after == ' '
                && look(FRENCH, text, token, Kind.SSN, 0.85, SHAPED, found)) {
            return true;
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
}
