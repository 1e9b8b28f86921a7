package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.numbering.AddressDetector;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Towns and counties. A state or a country may stand.
final class PlaceDetector implements Detector {
    private static final Message STATE = Message.of("A state follows it.");
    private static final Message LISTED = Message.of("It is a town on the lists.");
    private static final Message WORD = Message.of("A word beside it says that it is a place.");

    private static final Set<String> INTO =
            WordSet.of(
                    """
                    in from near at to of outside around visiting visited via towards toward leaving
                    left de à aus nach bei en em te uit di da na
                    """);
    private static final Set<String> ROMAN = Set.of("I", "II", "III", "IV", "V");
    private static final Set<String> PLACING = Set.of("in", "from", "near", "outside", "visiting");
    private static final Set<String> LIVING =
            WordSet.of(
                    """
                    lives live lived living resides resident native born moved relocated fled left habite vive wohnhaft demeurant residente woont bor
                    mieszka zam lebt naît reside aus travelled
                    traveled traveling trip returned flew drove drives raised home based transferred
                    vacation city town visiting commutes grew
                    """);
    private static final Set<String> GOING =
            WordSet.of("been went goes go going gone trip flight train travels visit visits");
    private static final Set<String> AREA_AFTER =
            WordSet.of(
                    """
                    county township parish borough village district valley beach canton shire heights
                    reservation island neighborhood bay lake creek hills springs falls prefecture peninsula
                    """);
    private static final Set<String> AREA_BEFORE =
            WordSet.of(
                    """
                    county city town village canton district borough municipality hamlet
                    """);
    private static final Set<String> WORKING =
            WordSet.of(
                    """
                    works worked employed working job employee retired hired employer manager
                    """);
    private static final Set<String> LANDS = Set.of("Mt", "Lake", "Fort", "Ft", "Camp", "Glen");
    private static final int WIDEST = 5;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (!Phrases.isCapital(token) || found.isTaken(token)) {
                continue;
            }
            place(tokens, i, found);
        }
    }

    private static void place(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        int last = lastOf(tokens, index);
        var name = tokens.source().substring(token.start(), tokens.at(last).end());
        if (mayStand(tokens, index, last, name)) {
            return;
        }
        if (LANDS.contains(token.text())
                && tokens.at(index + 1 + (tokens.at(index + 1).is(".") ? 1 : 0)).shape()
                        == Shape.TITLE) {
            int dot = tokens.at(index + 1).is(".") ? 1 : 0;
            int end = Math.max(last, index + 1 + dot);
            found.add(token, tokens.at(end), Kind.PLACE, 0.7, WORD);
        } else if (isBeforeState(tokens, last) && isTownOfState(tokens, index, last)) {
            found.add(token, tokens.at(last), Kind.PLACE, 0.92, STATE);
        } else if (isArea(tokens, index, last)) {
            boolean after =
                    AREA_AFTER.contains(tokens.at(last + 1).lower())
                            && Phrases.isCapital(tokens.at(last + 1));
            found.add(token, tokens.at(after ? last + 1 : last), Kind.PLACE, 0.85, WORD);
        } else if (isLocated(tokens, index)
                && !isShort(token)
                && (!WORDS.isGiven(name) || WORDS.isTown(name))) {
            located(tokens, index, last, found);
        } else if (WORDS.isTown(name)
                && !WORDS.isEponym(name)
                && !Phrases.isOrdinary(token)
                && Phrases.nameliness(token) < 2
                && tokens.at(last + 1).shape() != Shape.LOWER
                && (!(tokens.opens(index) && last == index) || isEnclosed(tokens, index, last))) {
            found.add(token, tokens.at(last), Kind.PLACE, 0.6, LISTED);
        }
    }

    /// `PCA` of "the left PCA".
    private static boolean isShort(Tokens.Token token) {
        return token.shape() == Shape.UPPER && token.text().length() <= 4;
    }

    /// A region, a word of medicine, an eponym.
    private static boolean mayStand(Tokens tokens, int index, int last, String name) {
        boolean region =
                WORDS.isRegion(name)
                        || (last == index && WORDS.isRegion(Phrases.title(tokens.at(index))));
        return WORDS.isClinical(tokens.at(index).lower())
                || isOfMedicine(tokens, index, last)
                || Phrases.isEponym(tokens, last)
                || (region && !isBeforeState(tokens, last));
    }

    /// After "in", "from", "lives in" and the like.
    private static void located(Tokens tokens, int index, int last, Candidates found) {
        var token = tokens.at(index);
        boolean listed =
                WORDS.isTown(tokens.source().substring(token.start(), tokens.at(last).end()));
        boolean living = isLiving(tokens, index);
        if (listed) {
            found.add(token, tokens.at(last), Kind.PLACE, 0.85, LISTED);
        } else if (living && !allOrdinary(tokens, index, last, false)) {
            found.add(token, tokens.at(last), Kind.PLACE, 0.75, WORD);
        } else if (!living && isUnknownTown(tokens, index)) {
            found.add(token, tokens.at(last), Kind.PLACE, 0.55, WORD);
        }
    }

    /// The Boston criteria, Prague C2M4, Chicago 4.0, a Lille of 0.3: towns that medicine made
    /// words of, unless somebody is there or comes from there.
    private static boolean isOfMedicine(Tokens tokens, int index, int last) {
        var after = tokens.at(last + 1);
        boolean graded =
                Character.isDigit(after.text().charAt(0))
                        || after.shape() == Shape.MIXED
                        || ROMAN.contains(after.text());
        boolean placed =
                PLACING.contains(tokens.at(index - 1).lower())
                        || (tokens.at(index - 1).is("to") && isGoing(tokens, index))
                        || LIVING.contains(tokens.at(index - 1).lower())
                        || isBeforeState(tokens, last);
        return !placed
                && ((graded && !after.is("-") && after.text().length() < 5)
                        || WORDS.isMedicalTown(tokens.at(index).text()));
    }

    private static boolean isGoing(Tokens tokens, int index) {
        var before = tokens.at(index - 2).lower();
        return LIVING.contains(before) || GOING.contains(before);
    }

    /// "in Winterthur": after a word of place, and neither ordinary nor of medicine.
    private static boolean isUnknownTown(Tokens tokens, int index) {
        var token = tokens.at(index);
        boolean into = PLACING.contains(tokens.at(index - 1).lower());
        return into
                && token.shape() == Shape.TITLE
                && token.text().length() > 3
                && !Phrases.isOrdinary(token)
                && !WORDS.isEponym(token.text())
                && !WORDS.isGiven(token.text())
                && !WORDS.isSurname(token.text());
    }

    /// The longest run of capitalised words from here that is on the lists, or else all of it.
    private static int lastOf(Tokens tokens, int index) {
        int last = index;
        boolean dotted = tokens.at(index + 1).is(".") && tokens.at(index).text().length() <= 2;
        int from = dotted ? index + 2 : index + 1;
        for (int i = from; i < index + WIDEST; i++) {
            if (!Phrases.isCapital(tokens.at(i))
                    || tokens.at(i).is("\n")
                    || AREA_AFTER.contains(tokens.at(i).lower())
                    || AddressDetector.STATES.contains(tokens.at(i).text())) {
                break;
            }
            last = i;
        }
        for (int i = last; i > index; i--) {
            if (WORDS.isTown(
                    tokens.source().substring(tokens.at(index).start(), tokens.at(i).end()))) {
                return i;
            }
        }
        return WORDS.isTown(tokens.at(index).text()) && !isBeforeState(tokens, last) ? index : last;
    }

    private static boolean isEnclosed(Tokens tokens, int index, int last) {
        return tokens.at(index - 1).is("(") && tokens.at(last + 1).is(")");
    }

    /// Not "ANA, CT" and "Troponin, PA": what is a state's code is also a word of medicine.
    private static boolean isTownOfState(Tokens tokens, int index, int last) {
        boolean zip = tokens.at(last + 3).shape() == Shape.NUMBER;
        if (!tokens.at(last + 1).is(",") && allOrdinary(tokens, index, last, false)) {
            return false;
        }
        boolean shouted =
                tokens.at(last).shape() == Shape.UPPER && tokens.at(last).text().length() <= 4;
        boolean code = tokens.at(last + 2).text().length() == 2 && !zip;
        return !(shouted && code) && !allOrdinary(tokens, index, last, !code);
    }

    private static boolean allOrdinary(Tokens tokens, int from, int to, boolean lenient) {
        for (int i = from; i <= to; i++) {
            var token = tokens.at(i);
            if (!token.shape().isWord()) {
                continue;
            }
            boolean ordinary =
                    lenient ? WORDS.isClinical(token.lower()) : Phrases.isOrdinary(token);
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    /// "Springfield, IL" or "Springfield, Illinois".
    private static boolean isBeforeState(Tokens tokens, int last) {
        int after = last + 1;
        boolean comma = tokens.at(after).is(",");
        if (comma) {
            after++;
        }
        var state = tokens.at(after).text();
        var two = state + " " + tokens.at(after + 1).text();
        boolean zip = tokens.at(after + 1).shape() == Shape.NUMBER;
        boolean degree = NameCues.CREDENTIALS.contains(state);
        return (AddressDetector.STATES.contains(state) && ((comma && !degree) || zip))
                || (comma && (WORDS.isRegion(state) || WORDS.isRegion(two)));
    }

    private static boolean isArea(Tokens tokens, int index, int last) {
        var after = tokens.at(last + 1);
        boolean ordinary = Phrases.isOrdinary(tokens.at(index));
        return (AREA_AFTER.contains(after.lower()) && Phrases.isCapital(after) && !ordinary)
                || (tokens.at(index - 1).is("of")
                        && AREA_BEFORE.contains(tokens.at(index - 2).lower())
                        && !ordinary);
    }

    private static boolean isLocated(Tokens tokens, int index) {
        return INTO.contains(tokens.at(index - 1).lower())
                || LIVING.contains(tokens.at(index - 1).lower());
    }

    /// Whether the few words before speak of living, travelling or working somewhere.
    private static boolean isLiving(Tokens tokens, int index) {
        for (int i = index - 1; i > index - 6; i--) {
            var lower = tokens.at(i).lower();
            if (LIVING.contains(lower) || WORKING.contains(lower)) {
                return true;
            }
            if (tokens.at(i).shape() == Shape.LINE || tokens.at(i).is(".")) {
                return false;
            }
        }
        return false;
    }
}
