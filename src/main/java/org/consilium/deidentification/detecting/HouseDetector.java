package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
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
                    diner bakery farms freightways trucking logistics exteriors pavilion council cabinet
                    école infusion mobility optical opticians optometry methodist presbyterian baptist
                    lutheran adventist café cafe grill salon supply supplies motors builders construction
                    landscaping staffing foods dairy co partners sons fellowship parish parsonage
                    garage studio studios theatre theater cinema library museum barracks depot brewery
                    winery distillery trucking steel mills mill mine mines shipyard airways railways
                    electric plumbing roofing insurance mutual assurance holdings ventures industries
                    charities ag transporte spedition bäckerei metzgerei apotheke praxis pharmacie
                    farmacia apotek tandvård vårdcentral huisartsenpraktijk laurels precinct camp
                    daycare kita crèche asilo residencia conservera maison
                    """);
    private static final Set<String> SOFT =
            WordSet.of(
                    """
                    orthopedics orthopaedics pediatrics paediatrics snf ltac ltach dialysis cardiology
                    dermatology radiology urology ophthalmology dental rehab hospice medicine oncology
                    primary elementary secondary paediatrics physiotherapy counseling counselling support
                    housing vision imaging laboratories labs diagnostics wellness unit ed er pain spine
                    prosthetics orthotics audiology psychiatry surgery general memorial medical regional
                    correctional house hall lodge court robotics air plant club services nurses angels
                    volunteers trust society alliance network practice physio aog fd pd valley mesa
                    corner tower towers gardens ranch farm mill bridge therapy cancer fund plaza mall
                    nursing homes home hospice lab
                    """);
    private static final Set<String> CENTERS =
            WordSet.of(
                    """
                    center centre home system group facility practice department station manor village
                    healthcare health agency council care
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

    /// What stands before such a word in every hospital.
    static final Set<String> PLAIN =
            WordSet.of(
                    """
                    intensive family primary home occupational emergency acute adult child heart stroke
                    trauma wound pain sleep spine eye ear hand foot breast bone skin blood brain speech
                    cancer burn care day night case social outpatient inpatient respite group private
                    palliative operating recovery labor delivery nursing rehab same new old this that
                    heart tumor tumour code rapid response urgent walk in high low long short behavioral
                    joint transfusion infusion dialysis diabetes infection control food nurse special
                    early physical internal surgical medical respiratory peer support cardiac patient student teaching tertiary university community
                    health hospice senior state county city local skilled assisted infectious public
                    """);

    private static final Set<String> PRACTICES =
            WordSet.of(
                    "consultants associates specialists care physicians surgeons partners clinics");
    private static final int WIDEST = 5;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if ((Phrases.isCapital(token) || token.is("P")) && !found.isTaken(token)) {
                house(tokens, i, found);
            }
        }
    }

    /// "St. Mary's Hospital", "Lakeside Medical Center", "Acme Industries".
    private static void house(Tokens tokens, int index, Candidates found) {
        int saint = Math.max(saint(tokens, index), practice(tokens, index));
        if (saint > index) {
            found.add(tokens.at(index), tokens.at(saint), Kind.ORGANISATION, 0.75, HOUSE);
            return;
        }
        int last = inPhrase(tokens, index) ? -1 : lastOf(tokens, index);
        boolean everybodys =
                PUBLIC.contains(tokens.at(index).lower())
                        && !"hospital".equals(tokens.at(Math.max(last, 0)).lower());
        boolean heading =
                tokens.at(Math.max(last + 1, 0)).shape() == Shape.LINE
                        && tokens.at(Math.max(last, 0)).shape() == Shape.UPPER
                        && allPlain(tokens, index, last);
        if (last >= 0 && !everybodys && !heading) {
            found.add(tokens.at(index), tokens.at(last), Kind.ORGANISATION, 0.85, HOUSE);
        }
    }

    /// "Family Care of Plano": whoever practises together, and their town.
    private static int practice(Tokens tokens, int index) {
        for (int i = index; i < index + 3 && Phrases.isCapital(tokens.at(i)); i++) {
            var town = tokens.at(i + 2);
            if (PRACTICES.contains(tokens.at(i).lower())
                    && tokens.at(i + 1).is("of")
                    && town.shape() == Shape.TITLE
                    && !Phrases.isOrdinary(town)) {
                return i + 2;
            }
        }
        return -1;
    }

    /// "PM&R SPASTICITY CLINIC" is a heading.
    private static boolean allPlain(Tokens tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            var token = tokens.at(i);
            if (token.shape().isWord() && token.text().length() > 3 && !Phrases.isOrdinary(token)) {
                return false;
            }
        }
        return true;
    }

    /// "St. Hyacinth's", "P.S. 154": -1 for none.
    private static int saint(Tokens tokens, int index) {
        var first = tokens.at(index);
        int name = tokens.at(index + 1).is(".") ? index + 2 : index + 1;
        var after = tokens.at(name + 3).lower();
        boolean owned =
                (first.is("St") || first.is("Saint"))
                        && tokens.at(name).shape() == Shape.TITLE
                        && (tokens.at(name + 1).is("'") || tokens.at(name + 1).is("\u2019"))
                        && tokens.at(name + 2).is("s");
        if (owned && !"wort".equals(after) && !"fire".equals(after) && !"dance".equals(after)) {
            return isHouse(tokens, index, name + 3) ? name + 3 : name + 2;
        }
        boolean school =
                first.is("P")
                        && tokens.at(index + 1).is(".")
                        && tokens.at(index + 2).is("S")
                        && tokens.at(index + 4).shape() == Shape.NUMBER;
        return school ? index + 4 : -1;
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
        boolean behindName = at > index && isNamed(tokens, index, at);
        return HOUSES.contains(lower)
                || (CENTERS.contains(lower) && behindName && !isPlain(tokens, at - 1))
                || (SOFT.contains(lower) && at > index && isNamed(tokens, index, at))
                || (CENTERS.contains(lower)
                        && at > index
                        && CENTER_BEFORE.contains(tokens.at(at - 1).lower()));
    }

    /// "Laurels Practice" has a name of its own, "Team Group" and "Home Health" have none.
    private static boolean isPlain(Tokens tokens, int index) {
        return Phrases.isOrdinary(tokens.at(index));
    }

    /// "Peachtree Orthopedics", but not "Pediatric Orthopedics": a word before that is no ordinary
    /// one, or two in the midst of a sentence.
    private static boolean isNamed(Tokens tokens, int index, int at) {
        var before = tokens.at(at - 1);
        boolean acronym = before.shape() == Shape.UPPER && before.text().length() < 4;
        boolean mid =
                at == index + 1
                        && !tokens.opens(index)
                        && tokens.at(index - 1).shape() == Shape.LOWER
                        && before.shape() == Shape.TITLE
                        && tokens.at(at).shape() == Shape.TITLE
                        && !PLAIN.contains(before.lower())
                        && !before.lower().endsWith("al")
                        && !before.lower().endsWith("ic")
                        && !WORDS.isClinical(before.lower())
                        && !WORDS.isEponym(before.text());
        if (mid) {
            return true;
        }
        return (!acronym && !Phrases.isOrdinary(before) && !WORDS.isEponym(before.text()))
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
