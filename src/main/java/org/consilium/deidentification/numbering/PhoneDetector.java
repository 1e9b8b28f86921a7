package org.consilium.deidentification.numbering;

import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.ui.Message;

/// Telephone and fax numbers, by their groups of digits; fax where a label says so.
final class PhoneDetector implements Detector {
    private static final Message SHAPED = Message.of("It has the shape of a telephone number.");
    private static final Message LABELLED = Message.of("The words before it say what it numbers.");

    private static final String EXTENSION =
            "(?:,?\\s?(?:x|ext\\.?|extension|poste|ramal|anexo|int\\.|durchwahl|dw)\\s?\\d{1,6})?";
    private static final Pattern AMERICAN =
            Pattern.compile(
                    "(?:\\+?1[-. ]?)?(?:\\(\\d{3}\\)[-. ]?|\\d{3}[-. /])\\d{3}[-. ]\\d{4}"
                            + EXTENSION
                            + "(?![\\d-])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern INTERNATIONAL =
            Pattern.compile("(?:\\+|00)[1-9]\\d{0,2}(?:[ ./-]?\\(?\\d{1,4}\\)?){2,6}(?!\\d)");
    private static final Pattern TRUNK =
            Pattern.compile("\\(?0\\d{1,4}\\)?[ /-]\\d{2,4}(?:[ -]?\\d{2,4}){1,3}(?!\\d)");
    private static final Pattern GROUPED =
            Pattern.compile("\\+?\\(?\\d[\\d ()./-]{4,20}\\d(?!\\d)");
    private static final Pattern LOCAL =
            Pattern.compile("\\d{3}[-. ]\\d{4}" + EXTENSION + "(?![\\d-])|\\d{4,11}(?![\\d/])");
    private static final Pattern SPACED =
            Pattern.compile(
                    "\\d{3} \\d{2} \\d{2} \\d{2}(?![ ]?\\d)|0?\\d(?: \\d{2}){4}(?![ ]?\\d)|\\d{3} \\d{3} \\d{3}(?![ ]?\\d)");
    private static final Pattern EXTENDED = Pattern.compile("x\\d{4,5}");
    private static final Pattern APART = Pattern.compile("\\d{4,5}");
    private static final int FEWEST = 8;
    private static final int MOST = 15;

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            boolean extension =
                    ",(".contains(tokens.at(i - 1).text())
                            && EXTENDED.matcher(token.text()).matches();
            boolean apart =
                    token.is("x")
                            && ",(".contains(tokens.at(i - 1).text())
                            && APART.matcher(tokens.at(i + 1).text()).matches();
            if (apart && !found.isTaken(tokens.at(i + 1))) {
                found.add(token, tokens.at(i + 1), Kind.PHONE, 0.7, LABELLED);
                continue;
            }
            if (extension && !found.isTaken(token)) {
                found.add(token, token, Kind.PHONE, 0.7, LABELLED);
                continue;
            }
            boolean begins = token.shape() == Shape.NUMBER || token.is("(") || token.is("+");
            if (begins && !found.isTaken(token) && !isInside(tokens, i)) {
                consider(tokens, i, found);
            }
        }
    }

    /// In the middle of a longer run of digits.
    private static boolean isInside(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        return !tokens.at(index).spaced()
                && (before.shape() == Shape.NUMBER
                        || ((before.is("-") || before.is(".") || before.is("/"))
                                && !before.spaced()
                                && tokens.at(index - 2).shape() == Shape.NUMBER));
    }

    private static void consider(Tokens tokens, int index, Candidates found) {
        var text = tokens.source();
        int start = tokens.at(index).start();
        var label = Labels.before(tokens, index);
        boolean labelled =
                label != null && (label.kind() == Kind.PHONE || label.kind() == Kind.FAX);
        if (label != null && label.counts() && !labelled) {
            return;
        }
        var kind = label != null && label.kind() == Kind.FAX ? Kind.FAX : Kind.PHONE;
        int end = end(AMERICAN, text, start);
        if (end < 0) {
            end = counted(INTERNATIONAL, text, start);
        }
        if (end < 0) {
            end = counted(TRUNK, text, start);
        }
        if (end < 0 && tokens.at(index).spaced() && !tokens.at(index - 1).is("=")) {
            end = counted(SPACED, text, start);
        }
        if (end >= 0) {
            found.add(start, end, kind, labelled ? 0.98 : 0.85, labelled ? LABELLED : SHAPED);
        } else if (label != null && labelled && tokens.at(index).shape() == Shape.NUMBER) {
            int local = counted(GROUPED, text, start);
            local = local < 0 || label.weak() ? end(LOCAL, text, start) : local;
            boolean enough = !label.weak() || label.marked() || digits(text, start, local) >= 7;
            if (local >= 0 && enough) {
                found.add(start, local, kind, 0.9, LABELLED);
            }
        }
    }

    private static int counted(Pattern pattern, String text, int start) {
        int end = end(pattern, text, start);
        int digits = digits(text, start, end);
        return digits >= FEWEST && digits <= MOST ? end : -1;
    }

    private static int end(Pattern pattern, String text, int start) {
        var matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static int digits(String text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
