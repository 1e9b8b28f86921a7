package org.consilium.deidentification.numbering;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.MonthNames;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Dates in their usual forms. A year alone may stand; a day, a month or a feast may not.
final class DateDetector implements Detector {
    private static final Message FULL = Message.of("It is a date.");
    private static final Message PART =
            Message.of("It names a day or month; a year alone may stand.");
    private static final Message FEAST = Message.of("A feast is a date.");

    static final String MONTH_NAMES = "(?:" + String.join("|", MonthNames.ALL) + ")";
    private static final String TIME =
            "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d%]|[./-]\\d)");
    private static final Pattern SPELLED_NUMERIC =
            Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ISO =
            Pattern.compile(
                    "((?:1[89]|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME + "(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?:-|/| of | de | )?\\.?"
                            + MONTH_NAMES
                            + "\\.?(?:,? ?(?:de |del )?[-/]?'?(?:\\d{4}|\\d{2}(?!\\d|:|[ -]?\\p{L})))?(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    MONTH_NAMES
                            + "(?:\\.? ?-?(?:the )?(?:\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? ?-?(?:(?:1[89]|20)\\d\\d|'\\d{2}))?"
                            + "|\\.?,? ?(?:of |del? |d['’])?-?/?(?:(?:1[89]|20)\\d\\d|'\\d{2}))(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(0?[1-9]|1[0-2])[/-]((?:19|20)\\d\\d)(?![\\d/-])");
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\d{1,2}\\.?(?:er|st|nd|rd|th)? ?(?:-|–|&|au|al|bis|to|and|und|et|y) ?(?:le )?(?=\\d{1,2}(?:st|nd|rd|th|\\.|er)? ?(?:de )?"
                            + MONTH_NAMES
                            + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COMPACT =
            Pattern.compile("(?:19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\d.,%])");
    private static final Pattern FEASTS =
            Pattern.compile(
                    "(?:christmas(?: eve| day)?|xmas|thanksgiving(?: day| eve)?|new year'?s(?: eve| day)?|easter(?: sunday| monday)?"
                            + "|halloween|santo stefano|pinksterdag|tweede paasdag|ferragosto|capodanno|labor day|memorial day|independence day|fourth of july|4th of july|valentine'?s day"
                            + "|mother'?s day|father'?s day|st\\.? patrick'?s day|boxing day|good friday|mardi gras|veterans day"
                            + "|martin luther king day|presidents'? day|columbus day|juneteenth|cinco de mayo|passover|hanukkah|diwali|holi|eid(?: al-\\p{L}+)?|ramadan|whitsun|pentecost|whit (?:sunday|monday)|ascension day|all saints'? day|ash wednesday|palm sunday|yom kippur|rosh hashanah?|lunar new year|chinese new year|guy fawkes night|bonfire night|australia day|canada day|bastille day"
                            + "|weihnachten|heiligabend|silvester|neujahr|ostern|ostermontag|karfreitag|pfingsten|noël|pâques|pentecôte|toussaint|navidad|nochebuena|nochevieja|reyes|semana santa|pascua|natale|pasqua|ferragosto|natal|kerst(?:mis)?|pasen|julafton|midsommar|(?:la )?st-jean|flag day|groundhog day|earth day|bank holiday|patriots'? day|mlk day|super bowl sunday|mothering sunday|burns night|hogmanay|waitangi day|anzac day|king'?s day|koningsdag|reformationstag|fronleichnam|fasching|karneval)(?:,? ?(?:of )?(?:(?:19|20)\\d\\d|'\\d\\d)(?!\\d))?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> FEAST_BEGINS =
            WordSet.of(
                    """
                    christmas xmas thanksgiving new easter halloween labor memorial independence fourth
                    santo pinksterdag tweede capodanno valentine valentines mother father st boxing good mardi veterans martin presidents
                    columbus juneteenth cinco passover hanukkah diwali eid holi ramadan whitsun whit pentecost
                    ascension all ash palm yom rosh lunar chinese guy bonfire australia canada bastille
                    weihnachten heiligabend silvester neujahr ostern ostermontag karfreitag pfingsten
                    noël pâques pentecôte toussaint navidad nochebuena nochevieja reyes semana pascua
                    natale pasqua ferragosto natal kerst kerstmis pasen julafton midsommar
                    flag groundhog earth bank patriots mlk super mothering burns hogmanay waitangi
                    anzac king kings koningsdag reformationstag fronleichnam fasching karneval
                    """);
    private static final Set<String> SURE_FEASTS =
            WordSet.of(
                    """
                    xmas christmas halloween thanksgiving easter hanukkah ramadan diwali passover
                    juneteenth hogmanay eid pentecost
                    """);
    private static final Set<String> BEFORE_MONTH =
            WordSet.of(
                    """
                    in since last this next until till by early late mid during from to through before
                    after of around between and every im seit anfang ende mitte ab bis vom zum nächsten
                    letzten depuis en fin début courant de au jusqu'en desde hasta finales principios
                    del dal da a nel od w i sinds vanaf eind begin sedan
                    """);
    private static final Map<Integer, Integer> LONGEST =
            Map.ofEntries(
                    Map.entry(1, 31),
                    Map.entry(2, 29),
                    Map.entry(3, 31),
                    Map.entry(4, 30),
                    Map.entry(5, 31),
                    Map.entry(6, 30),
                    Map.entry(7, 31),
                    Map.entry(8, 31),
                    Map.entry(9, 30),
                    Map.entry(10, 31),
                    Map.entry(11, 30),
                    Map.entry(12, 31));

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (found.isTaken(token)) {
                continue;
            }
            if (Character.isDigit(token.text().charAt(0))) {
                number(tokens, i, found);
            } else if (token.shape().isWord()) {
                word(tokens, i, found);
            }
        }
    }

    private static void number(Tokens tokens, int index, Candidates found) {
        var text = tokens.source();
        int start = tokens.at(index).start();
        if (start > 0 && isJoined(text, start)) {
            return;
        }
        if (numeric(NUMERIC, 1, 3, text, start, found)
                || numeric(SPELLED_NUMERIC, 1, 2, text, start, found)
                || iso(text, start, found)
                || look(DAY_FIRST, 0.95, FULL, text, start, found)
                || look(MONTH_YEAR, 0.8, PART, text, start, found)) {
            return;
        }
        look(RANGE, 0.9, FULL, text, start, found);
        look(COMPACT, 0.9, FULL, text, start, found);
    }

    static boolean isJoined(String text, int start) {
        char before = text.charAt(start - 1);
        return Character.isLetterOrDigit(before)
                || ("./-".indexOf(before) >= 0
                        && start > 1
                        && Character.isLetterOrDigit(text.charAt(start - 2)));
    }

    private static boolean numeric(
            Pattern pattern, int first, int second, String text, int start, Candidates found) {
        var date = pattern.matcher(text).region(start, text.length());
        if (!date.lookingAt() || !isCalendar(date.group(first), date.group(second))) {
            return false;
        }
        found.add(start, date.end(), Kind.DATE, 0.96, FULL);
        return true;
    }

    private static boolean iso(String text, int start, Candidates found) {
        var date = ISO.matcher(text).region(start, text.length());
        if (!date.lookingAt() || !isCalendar(date.group(2), date.group(3))) {
            return false;
        }
        found.add(start, date.end(), Kind.DATE, 0.97, FULL);
        return true;
    }

    /// Whether two numbers are a day and a month, in either order.
    static boolean isCalendar(String one, String other) {
        int a = Integer.parseInt(one);
        int b = Integer.parseInt(other);
        return (b >= 1 && b <= LONGEST.getOrDefault(a, 0))
                || (a >= 1 && a <= LONGEST.getOrDefault(b, 0));
    }

    private static boolean look(
            Pattern pattern,
            double confidence,
            Message reason,
            String text,
            int start,
            Candidates found) {
        var matcher = pattern.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        found.add(start, matcher.end(), Kind.DATE, confidence, reason);
        return true;
    }

    private static void word(Tokens tokens, int index, Candidates found) {
        var text = tokens.source();
        var token = tokens.at(index);
        var lower = token.lower();
        if (FEAST_BEGINS.contains(lower) && lookFeast(text, token, found)) {
            return;
        }
        boolean small = token.shape() == Shape.LOWER;
        if (!MonthNames.ALL.contains(lower)) {
            return;
        }
        if (small && MonthNames.WORDS.contains(lower)) {
            part(tokens, index, found);
            return;
        }
        if (look(MONTH_FIRST, 0.93, FULL, text, token.start(), found)) {
            return;
        }
        boolean after =
                BEFORE_MONTH.contains(tokens.at(index - 1).lower())
                        || (tokens.at(index - 1).is("-")
                                && BEFORE_MONTH.contains(tokens.at(index - 2).lower()));
        if (after && !MonthNames.WORDS.contains(small ? lower : "") && lower.length() > 2) {
            found.add(token, token, Kind.DATE, 0.6, PART);
        }
    }

    /// "mid-march", "late may": small, and no verb there.
    private static void part(Tokens tokens, int index, Candidates found) {
        var before = tokens.at(index - 1).is("-") ? tokens.at(index - 2) : tokens.at(index - 1);
        boolean of = Set.of("mid", "early", "late").contains(before.lower());
        if (of && tokens.at(index).text().length() > 2) {
            found.add(tokens.at(index), tokens.at(index), Kind.DATE, 0.7, PART);
        }
    }

    private static boolean lookFeast(String text, Tokens.Token token, Candidates found) {
        boolean capital = token.shape().isCapitalised() || SURE_FEASTS.contains(token.text());
        return capital && look(FEASTS, 0.7, FEAST, text, token.start(), found);
    }
}
