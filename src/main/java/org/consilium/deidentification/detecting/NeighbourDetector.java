package org.consilium.deidentification.detecting;

import java.util.HashMap;
import java.util.Map;
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

/// What stands beside something that was found: the other half of a double name, the second of two
/// people, the town behind a street. Runs last.
final class NeighbourDetector implements Detector {
    private static final Message PART = Message.of("It is a part of the name beside it.");
    private static final Message LIST = Message.of("It is named together with somebody.");
    private static final Message TOWN = Message.of("It stands in an address.");
    private static final Message AGED = Message.of("An age over 89 counts as a date.");
    private static final Pattern OLD = Pattern.compile("9\\d|1[01]\\d");
    private static final Set<String> ARTICLES = WordSet.of("al el ibn bin");
    private static final Set<Kind> ADDRESSES =
            Set.of(Kind.ADDRESS, Kind.POSTCODE, Kind.PLACE, Kind.ORGANISATION);
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        var ends = new HashMap<Integer, Kind>();
        var starts = new HashMap<Integer, Kind>();
        found.all().forEach(each -> ends.put(each.end(), each.kind()));
        found.all().forEach(each -> starts.put(each.start(), each.kind()));
        if (ends.isEmpty()) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            var kind = ends.get(tokens.at(i).end());
            if (kind == Kind.PERSON) {
                age(tokens, i, found);
                person(tokens, i, found, ends);
            } else if (kind != null && ADDRESSES.contains(kind)) {
                town(tokens, i, found, ends);
            }
            if (starts.get(tokens.at(i).start()) == Kind.PERSON) {
                firstHalf(tokens, i, found);
            } else if (starts.get(tokens.at(i).start()) == Kind.POSTCODE) {
                townBefore(tokens, i, found);
            }
        }
    }

    /// "Mrs Prosser-Hughes, 96.", "Mr Pennyfeather (98 and".
    private static void age(Tokens tokens, int last, Candidates found) {
        var mark = tokens.at(last + 1);
        var number = tokens.at(last + 2);
        boolean old =
                (mark.is(",") || mark.is("("))
                        && number.shape() == Shape.NUMBER
                        && OLD.matcher(number.text()).matches()
                        && !tokens.at(last + 3).is("%");
        if (old && !found.isTaken(number)) {
            found.add(number, number, Kind.AGE, 0.8, AGED);
        }
    }

    private static void person(Tokens tokens, int last, Candidates found, Map<Integer, Kind> ends) {
        var next = tokens.at(last + 1);
        boolean hyphen = next.is("-") && !next.spaced() && !tokens.at(last + 2).spaced();
        if (hyphen && Phrases.isCapital(tokens.at(last + 2))) {
            add(tokens.at(last + 2), 0.8, PART, found, ends);
            return;
        }
        int at = last + 1;
        while (tokens.at(at).is(",") || tokens.at(at).is("and") || tokens.at(at).is("&")) {
            at++;
        }
        boolean joined = at > last + 1 && !(at == last + 2 && next.is(","));
        boolean listed = at == last + 2 && next.is(",") && isListGoingOn(tokens, at);
        var other = tokens.at(at);
        if ((joined || listed)
                && other.shape() == Shape.TITLE
                && other.text().length() > 2
                && !NameCues.TITLES.contains(other.lower())
                && !Phrases.isEponym(tokens, at)
                && isNamely(other)) {
            add(other, 0.7, LIST, found, ends);
        }
    }

    /// "Folake, Simi, and Bisi": a list that ends with "and".
    private static boolean isListGoingOn(Tokens tokens, int index) {
        int at = index + 1;
        for (int i = 0; i < 4 && tokens.at(at).is(","); i++) {
            if (isAnd(tokens.at(at + 1))) {
                return true;
            }
            if (tokens.at(at + 1).shape() != Shape.TITLE) {
                return false;
            }
            at += 2;
        }
        return isAnd(tokens.at(at));
    }

    private static boolean isAnd(Tokens.Token token) {
        return token.is("and") || token.is("&");
    }

    /// An unknown word, or a given name that is an ordinary word as well.
    private static boolean isNamely(Tokens.Token token) {
        return (Phrases.nameliness(token) >= 1 || !WORDS.isCommon(token.lower()))
                && Called.may(token)
                && !WORDS.isEponym(token.text())
                && !WORDS.isClinical(token.lower());
    }

    private static void add(
            Tokens.Token token,
            double confidence,
            Message reason,
            Candidates found,
            Map<Integer, Kind> ends) {
        if (!found.isTaken(token)) {
            found.add(token, token, Kind.PERSON, confidence, reason);
            ends.put(token.end(), Kind.PERSON);
        }
    }

    /// `Wietfeldt` of "Anna-Maria Wietfeldt" where only the second half was on a list.
    private static void firstHalf(Tokens tokens, int first, Candidates found) {
        var hyphen = tokens.at(first - 1);
        var before = tokens.at(first - 2);
        boolean article = ARTICLES.contains(before.lower());
        if (hyphen.is("-")
                && !hyphen.spaced()
                && !tokens.at(first).spaced()
                && (article || Phrases.isCapital(before))
                && !found.isTaken(before)) {
            found.add(before, before, Kind.PERSON, 0.8, PART);
        }
    }

    /// "742 Evergreen Terrace, Duluth", "20121 Milano".
    private static void town(Tokens tokens, int last, Candidates found, Map<Integer, Kind> ends) {
        int at = last + 1;
        while (tokens.at(at).is(",") || tokens.at(at).is("-")) {
            at++;
        }
        var town = tokens.at(at);
        boolean direct = ends.get(tokens.at(last).end()) == Kind.POSTCODE && at == last + 1;
        boolean chained = ends.get(tokens.at(last).end()) == Kind.PLACE;
        if (chained && (!WORDS.isTown(town.text()) || WORDS.isMedicalTown(town.text()))) {
            return;
        }
        if ((direct || at == last + 2)
                && (town.shape() == Shape.TITLE || town.shape() == Shape.UPPER)
                && town.text().length() > 2
                && !found.isTaken(town)
                && !WORDS.isRegion(town.text())
                && !Phrases.isOrdinary(town)) {
            int end = at;
            while (tokens.at(end + 1).shape() == Shape.TITLE
                    && !Phrases.isOrdinary(tokens.at(end + 1))
                    && !found.isTaken(tokens.at(end + 1))
                    && !WORDS.isRegion(tokens.at(end + 1).text())) {
                end++;
            }
            found.add(town, tokens.at(end), Kind.PLACE, 0.75, TOWN);
            ends.put(tokens.at(end).end(), Kind.PLACE);
        }
    }

    /// "London NW1 6XE".
    private static void townBefore(Tokens tokens, int first, Candidates found) {
        int at = tokens.at(first - 1).is(",") ? first - 2 : first - 1;
        var town = tokens.at(at);
        if (town.shape() == Shape.TITLE
                && town.text().length() > 2
                && !found.isTaken(town)
                && !WORDS.isRegion(town.text())
                && !Phrases.isOrdinary(town)) {
            found.add(town, town, Kind.PLACE, 0.75, TOWN);
        }
    }
}
