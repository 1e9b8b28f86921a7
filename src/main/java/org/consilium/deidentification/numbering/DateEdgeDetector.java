package org.consilium.deidentification.numbering;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// What belongs to a day that was found: the day of the week before it, "mid", "the week of", the
/// word between the two ends of a span. And days of a week with the number of the day.
final class DateEdgeDetector implements Detector {
    private static final Message EDGE = Message.of("It belongs to the date beside it.");
    private static final Message DAY = Message.of("It is a day of the week with its date.");

    private static final Set<String> WEEKDAYS =
            WordSet.of(
                    """
                    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu
                    thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag
                    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves
                    viernes sábado domingo mo di mi do fr sa so lun mar mer jeu ven sam dim gio sab
                    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lunedì martedì
                    mercoledì giovedì venerdì sabato domenica
                    """);
    private static final Set<String> BEFORE =
            Set.of("mid", "early", "late", "the", "anfang", "ende");
    private static final Set<String> BETWEEN =
            WordSet.of("bis to through thru until till and au al und et y t m");
    private static final double SURER = 0.975;
    private static final Pattern NUMBER = Pattern.compile("([12]?\\d|3[01])(?:st|nd|rd|th)?");

    @Override
    public void detect(Tokens tokens, Candidates found) {
        var starts = new HashMap<Integer, Integer>();
        for (var each : found.all()) {
            if (each.kind() == Kind.DATE) {
                starts.put(each.start(), each.end());
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (WEEKDAYS.contains(tokens.at(i).lower()) && !found.isTaken(tokens.at(i))) {
                weekday(tokens, i, found, starts);
            }
        }
        for (int i = 0; !starts.isEmpty() && i < tokens.size(); i++) {
            if (starts.containsKey(tokens.at(i).start())) {
                before(tokens, i, found, starts);
            }
        }
    }

    /// "Thurs 8/5", "Wednesday, May 12", "Sunday the 11th", "thurs 9th".
    private static void weekday(
            Tokens tokens, int index, Candidates found, Map<Integer, Integer> starts) {
        int at = index + 1;
        while (tokens.at(at).is(",") || tokens.at(at).is(".") || tokens.at(at).is("(")) {
            at++;
        }
        int day = tokens.at(at).lower().equals("the") ? at + 1 : at;
        if (starts.containsKey(tokens.at(day).start()) && day < tokens.size()) {
            found.add(
                    tokens.at(index).start(),
                    starts.getOrDefault(tokens.at(day).start(), 0),
                    Kind.DATE,
                    SURER,
                    EDGE);
        } else if (tokens.at(index).text().length() > 2
                && NUMBER.matcher(tokens.at(day).lower()).matches()
                && tokens.at(day).shape() != Shape.NUMBER
                && !found.isTaken(tokens.at(day))) {
            found.add(tokens.at(index), tokens.at(day), Kind.DATE, 0.85, DAY);
        }
    }

    private static void before(
            Tokens tokens, int index, Candidates found, Map<Integer, Integer> starts) {
        int end = starts.getOrDefault(tokens.at(index).start(), 0);
        int at = index - 1;
        int from = -1;
        if (tokens.at(at).is("-") && BEFORE.contains(tokens.at(at - 1).lower())) {
            from = at - 1;
        } else if (BEFORE.contains(tokens.at(at).lower()) && !found.isTaken(tokens.at(at))) {
            from = at;
        } else if (tokens.at(at).lower().equals("of") && tokens.at(at - 1).lower().equals("week")) {
            from = at - 1;
        }
        if (from >= 0) {
            found.add(tokens.at(from).start(), end, Kind.DATE, SURER, EDGE);
        } else if (BETWEEN.contains(tokens.at(at).text())
                && starts.containsValue(tokens.at(at - 1).end())
                && !found.isTaken(tokens.at(at))) {
            int begin = startOf(tokens.at(at - 1).end(), starts);
            found.add(begin, end, Kind.DATE, SURER, EDGE);
        }
    }

    private static int startOf(int place, Map<Integer, Integer> starts) {
        return starts.entrySet().stream()
                .filter(each -> each.getValue() == place)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(place);
    }
}
