package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Hospitals, schools, firms and other institutions, by a word in their name that says what they
/// are.
final class HouseDetector implements Detector {
    private static final Message HOUSE = Message.of("A word in it says that it is an institution.");

    private static final Set<String> HOUSES =
            WordSet.of(
                    """
                    hospital clinic clinics university college school church pharmacy hospice institute
                    inc llc ltd gmbh corporation corp company bank synagogue mosque temple prison jail
                    academy kindergarten shelter spital krankenhaus klinik hôpital infirmary industries
                    airlines enterprises associates foundation sanatorium brewery elementary klinikum
                    universitätsklinikum universitätsspital ospedale policlinico ziekenhuis sjukhus szpital
                    nemocnice hastanesi chu ehpad ag kg bv srl plc oy surgery infirmary polyclinic
                    policlínica consultorio ambulatorio kreiskrankenhaus gymnasium grundschule lycée collège
                    apartments charities consultants manor villas estates towers ymca ministries motel inn
                    hotel restaurant supermarket nursery preschool cathedral chapel monastery convent
                    colegio escuela universidad universität université uniklinik uniklinikum
                    """);
    private static final Set<String> SOFT =
            WordSet.of(
                    """
                    orthopedics orthopaedics pediatrics paediatrics snf ltac ltach dialysis cardiology
                    dermatology radiology urology ophthalmology dental rehab hospice medicine oncology
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
    private static final Set<String> INSIDE =
            WordSet.of(
                    "de la le les du des das dos do da della delle di del dei der den für und y e");
    private static final Set<String> PUBLIC =
            WordSet.of(
                    """
                    royal american european british national international world federal cochrane
                    """);
    private static final int WIDEST = 5;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (Phrases.isCapital(token) && !found.isTaken(token)) {
                house(tokens, i, found);
            }
        }
    }

    /// "St. Mary's Hospital", "Lakeside Medical Center", "Acme Industries".
    private static void house(Tokens tokens, int index, Candidates found) {
        int last = inPhrase(tokens, index) ? -1 : lastOf(tokens, index);
        boolean everybodys =
                PUBLIC.contains(tokens.at(index).lower())
                        && !"hospital".equals(tokens.at(Math.max(last, 0)).lower());
        if (last >= 0 && !everybodys) {
            found.add(tokens.at(index), tokens.at(last), Kind.ORGANISATION, 0.85, HOUSE);
        }
    }

    /// Where the institution ends that begins at `index`; -1 for none.
    private static int lastOf(Tokens tokens, int index) {
        int last = -1;
        boolean own = false;
        boolean first = false;
        for (int i = index; i < index + WIDEST + 4; i++) {
            if (isJoint(tokens, i)) {
                continue;
            }
            if (!Phrases.isCapital(tokens.at(i)) && !Phrases.isInitial(tokens.at(i))) {
                break;
            }
            if (isHouse(tokens, index, i)) {
                last = own ? i : last;
                continue;
            }
            boolean name = isOwn(tokens, i);
            boolean begins = last < 0 && i > index && isHouseFirst(tokens, index, i);
            if (name && (begins || (first && !Phrases.isOrdinary(tokens.at(i))))) {
                last = i;
                first = true;
            }
            own |= name;
        }
        return last;
    }

    private static boolean isHouse(Tokens tokens, int index, int at) {
        var lower = tokens.at(at).lower();
        return HOUSES.contains(lower)
                || (SOFT.contains(lower) && at > index && isNamed(tokens, index, at))
                || (CENTERS.contains(lower)
                        && at > index
                        && CENTER_BEFORE.contains(tokens.at(at - 1).lower()));
    }

    /// "Peachtree Orthopedics", but not "Pediatric Orthopedics": a word before that is no ordinary
    /// one, or two in the midst of a sentence.
    private static boolean isNamed(Tokens tokens, int index, int at) {
        return (!Phrases.isOrdinary(tokens.at(at - 1)) && !WORDS.isEponym(tokens.at(at - 1).text()))
                || (at - index == 2
                        && !tokens.opens(index)
                        && tokens.at(index).shape() == Shape.TITLE
                        && tokens.at(at - 1).shape() == Shape.TITLE
                        && !WORDS.isClinical(tokens.at(index).lower())
                        && !WORDS.isClinical(tokens.at(at - 1).lower()));
    }

    /// "Klinikum Stuttgart", "Hospital das Clínicas", "CHU de Lille": the word stands first.
    private static boolean isHouseFirst(Tokens tokens, int index, int name) {
        var head = tokens.at(index);
        return HOUSES.contains(head.lower())
                && !Phrases.isOrdinary(tokens.at(name))
                && tokens.at(name).text().length() > 2
                && (tokens.at(name).shape() == Shape.TITLE
                        || WORDS.isTown(Phrases.title(tokens.at(name))));
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
                || INSIDE.contains(token.text())
                || token.is("'")
                || token.is("\u2019")
                || token.is("-")
                || (token.is("s") && !token.spaced())
                || (token.is(".") && tokens.at(index - 1).text().length() <= 3);
    }
}
