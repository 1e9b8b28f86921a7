package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Towns, counties and institutions. A state or a country may stand.
final class PlaceDetector implements Detector {
    private static final Message STATE = Message.of("A state follows it.");
    private static final Message LISTED = Message.of("It is a town on the lists.");
    private static final Message WORD = Message.of("A word beside it says that it is a place.");
    private static final Message HOUSE = Message.of("A word in it says that it is an institution.");

    private static final Set<String> INTO =
            WordSet.of(
                    """
                    in from near at to of outside around visiting visited via towards toward leaving
                    left
                    """);
    private static final Set<String> PLACING = Set.of("in", "from", "near", "outside", "visiting");
    private static final Set<String> LIVING =
            WordSet.of(
                    """
                    lives live lived living resides resident native born moved relocated travelled
                    traveled traveling trip returned flew drove drives raised home based transferred
                    vacation city town visiting commutes grew
                    """);
    private static final Set<String> AREA_AFTER =
            WordSet.of(
                    """
                    county township parish borough village district valley beach canton shire heights
                    reservation island neighborhood
                    """);
    private static final Set<String> AREA_BEFORE =
            WordSet.of(
                    """
                    county city town village canton district borough municipality hamlet
                    """);
    private static final Set<String> HOUSES =
            WordSet.of(
                    """
                    hospital clinic clinics university college school church pharmacy hospice institute
                    inc llc ltd gmbh corporation corp company bank synagogue mosque temple prison jail
                    academy kindergarten shelter spital krankenhaus klinik hôpital infirmary industries
                    airlines enterprises associates foundation sanatorium brewery elementary
                    """);
    private static final Set<String> CENTERS =
            WordSet.of(
                    """
                    center centre home system group facility practice department station manor village
                    healthcare health
                    """);
    private static final Set<String> CENTER_BEFORE =
            WordSet.of(
                    """
                    medical health nursing rehabilitation rehab cancer care surgery community memorial
                    healthcare physicians trauma dialysis fire police senior surgical heart children's
                    childrens regional veterans outpatient treatment correctional retirement daycare
                    recreation imaging family wellness
                    """);
    private static final Set<String> WORKING =
            WordSet.of(
                    """
                    works worked employed working job employee retired hired employer manager
                    """);
    private static final int WIDEST = 5;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (!Phrases.isCapital(token) || found.isTaken(token)) {
                continue;
            }
            if (!house(tokens, i, found)) {
                place(tokens, i, found);
            }
        }
    }

    /// "St. Mary's Hospital", "Lakeside Medical Center", "Acme Industries".
    private static boolean house(Tokens tokens, int index, Candidates found) {
        if (inPhrase(tokens, index)) {
            return false;
        }
        int last = -1;
        int end = index;
        boolean own = false;
        for (int i = index; i < index + WIDEST + 4; i++) {
            var token = tokens.at(i);
            if (isJoint(tokens, i)) {
                continue;
            }
            if (!Phrases.isCapital(token) && !Phrases.isInitial(token)) {
                break;
            }
            var lower = token.lower();
            boolean house =
                    HOUSES.contains(lower)
                            || (CENTERS.contains(lower)
                                    && i > index
                                    && CENTER_BEFORE.contains(tokens.at(i - 1).lower()));
            if (house && own) {
                last = i;
            }
            own |= !house && isOwn(tokens, i);
            end = i;
        }
        if (last < 0 || end - index > WIDEST + 3) {
            return false;
        }
        found.add(tokens.at(index), tokens.at(last), Kind.ORGANISATION, 0.85, HOUSE);
        return true;
    }

    /// What makes an institution one of many: not "Emergency Department", not "The Clinic".
    private static boolean isOwn(Tokens tokens, int index) {
        var lower = tokens.at(index).lower();
        if ("the".equals(lower)
                || "our".equals(lower)
                || "this".equals(lower)
                || "a".equals(lower)) {
            return false;
        }
        if (tokens.at(index).shape() == Shape.UPPER && WORDS.isCommon(lower)) {
            return false;
        }
        return !CENTER_BEFORE.contains(lower) && !WORDS.isClinical(lower);
    }

    private static boolean inPhrase(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        return Phrases.isCapital(before)
                && !before.lower().equals("the")
                && tokens.at(index).spaced()
                && before.shape() != Shape.LINE
                && !Phrases.isOrdinary(before);
    }

    /// What may stand inside a name of several words.
    private static boolean isJoint(Tokens tokens, int index) {
        var token = tokens.at(index);
        return token.is("of")
                || token.is("the")
                || token.is("and")
                || token.is("&")
                || token.is("for")
                || token.is("'")
                || token.is("\u2019")
                || token.is("-")
                || (token.is("s") && !token.spaced())
                || (token.is(".") && tokens.at(index - 1).text().length() <= 3);
    }

    private static void place(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        int last = lastOf(tokens, index);
        var name = tokens.source().substring(token.start(), tokens.at(last).end());
        if ((WORDS.isRegion(name) && !isBeforeState(tokens, last))
                || Phrases.isEponym(tokens, last)
                || (WORDS.isRegion(Phrases.title(token))
                        && last == index
                        && !isBeforeState(tokens, last))) {
            return;
        }
        if (isBeforeState(tokens, last) && !allOrdinary(tokens, index, last, true)) {
            found.add(token, tokens.at(last), Kind.PLACE, 0.92, STATE);
        } else if (isArea(tokens, index, last)) {
            boolean after =
                    AREA_AFTER.contains(tokens.at(last + 1).lower())
                            && Phrases.isCapital(tokens.at(last + 1));
            found.add(token, tokens.at(after ? last + 1 : last), Kind.PLACE, 0.85, WORD);
        } else if (isLocated(tokens, index) && (!WORDS.isGiven(name) || WORDS.isTown(name))) {
            boolean listed = WORDS.isTown(name);
            boolean living = isLiving(tokens, index);
            if (!listed && !living && isUnknownTown(tokens, index)) {
                found.add(token, tokens.at(last), Kind.PLACE, 0.55, WORD);
            } else if (listed || (living && !allOrdinary(tokens, index, last, false))) {
                found.add(
                        token,
                        tokens.at(last),
                        Kind.PLACE,
                        listed ? 0.85 : 0.75,
                        listed ? LISTED : WORD);
            }
        } else if (WORDS.isTown(name)
                && !WORDS.isEponym(name)
                && !Phrases.isOrdinary(token)
                && Phrases.nameliness(token) < 2
                && !(tokens.opens(index) && last == index)) {
            found.add(token, tokens.at(last), Kind.PLACE, 0.6, LISTED);
        }
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
