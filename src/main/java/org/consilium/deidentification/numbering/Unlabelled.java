package org.consilium.deidentification.numbering;

import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.reading.CheckDigits;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Numbers that no word announces: by their check digit, by `#`, by their length. What has a unit
/// behind it is a measurement, and what papers, genes and trials are numbered by is published.
final class Unlabelled {
    private static final Message NUMBERED = Message.of("The words before it say what it numbers.");
    private static final Message CHECKED = Message.of("Its check digit fits.");
    private static final Message LONG = Message.of("A number this long counts people or things.");

    private static final Pattern A_DATE =
            Pattern.compile(
                    "(\\d{1,2})[./-](\\d{1,2})[./-]\\d{2,4}|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d.*");
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?i)nct\\d{8}|rs\\d+|[rukptf]\\d\\d[a-z]{2}\\d{5,6}|pmid.*|g\\d{1,2}p\\d+(?:a\\d+)?(?:l\\d+)?|\\d+x\\d+(?:x\\d+)?|10\\.\\d{4,}.*|v?\\d+(\\.\\d+)+|[\\d.]+x[\\d.]+|[a-tv-z]\\d[0-9a-z](\\.[0-9a-z]{1,4})?|[a-z]\\d{2,4}[a-z*]|[acgt]\\d+[acgt]|\\d+(?:del|dup|ins)[acgt]+\\d*|\\d{1,2}[pq]\\d+(?:\\.\\d+)?|(?:[a-z]\\d){4,5}|nrs-\\d+|e\\d?v[\\dt]m\\d|(?:[01]\\d|2[0-4])[0-5]\\d-(?:[01]\\d|2[0-4])[0-5]\\d|n[mpcrg]_?\\d+.*|(?:ensg|gse|gsm|isrctn|eudract|irb|chembl|omim|cve|iso|astm|mk|azd|gsk|bms|bay|ly|pf|abt|abbv|jnj|tak|amg|bnt|mrna|vx|arry|loxo|icd|hla|covid|sars|il|fda|dsm)-?\\d+.*");
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
    private static final int LONG_DIGITS = 7;
    private static final int CODE_DIGITS = 4;
    private static final int SHORTEST_CODE = 6;
    private static final int NO_MEASURE = 9;
    private static final int FEWEST = 3;

    private Unlabelled() {}

    static boolean isDate(String written) {
        var date = A_DATE.matcher(written);
        return date.matches()
                && (date.group(1) == null || DateDetector.isCalendar(date.group(1), date.group(2)));
    }

    static void look(
            String text,
            Tokens.Token token,
            int end,
            String written,
            long digits,
            Candidates found) {
        boolean plain = digits == written.length();
        boolean counted =
                isNumbered(text, token.start()) && digits >= FEWEST && written.length() > FEWEST;
        if (counted && !isDate(written) && !isMeasured(text, end)) {
            found.add(token.start(), end, Kind.CODE, 0.7, NUMBERED);
            return;
        }
        if ((isMeasured(text, end) && digits < NO_MEASURE) || isDate(written)) {
            return;
        }
        if (CheckDigits.vin(written)) {
            found.add(token.start(), end, Kind.VEHICLE, 0.95, CHECKED);
        } else if (CheckDigits.dea(written)) {
            found.add(token.start(), end, Kind.LICENCE, 0.9, CHECKED);
        } else if (plain && digits >= LONG_DIGITS) {
            found.add(token.start(), end, Kind.RECORD, 0.7, LONG);
        } else if (!plain
                && digits >= CODE_DIGITS
                && written.length() >= SHORTEST_CODE
                && isCode(written)) {
            found.add(token.start(), end, Kind.CODE, 0.65, LONG);
        }
    }

    /// Behind `#`: "EMS run #22-0047316", "band # K4471".
    private static boolean isNumbered(String text, int start) {
        int at = start - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at > 0 && text.charAt(at) == '#';
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

    static boolean isMeasured(String text, int end) {
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
