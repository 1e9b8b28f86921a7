package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;

/// What several detectors ask of words in their place.
final class Phrases {
    static final Set<String> PARTICLES =
            WordSet.of(
                    """
                    van von der den de del della di da dos du la le el al bin ibn ter ten zu af av y e
                    st
                    """);
    private static final Set<String> EPONYM_HEADS =
            WordSet.of(
                    """
                    disease syndrome sign signs test score scale criteria criterion classification class
                    grade stage index catheter fracture tumor tumour maneuver manoeuvre procedure
                    operation repair lymphoma sarcoma thyroiditis palsy paralysis contracture esophagus
                    oesophagus hernia node nodes body bodies cell cells stain phenomenon reflex reflexes
                    pouch tube drain line needle coma position law ring rings ulcer triad disorder
                    disability dystrophy ataxia chorea encephalopathy dementia anemia anaemia purpura
                    nephritis nephropathy gangrene duct gland glands canal valve block type point
                    tenderness respirations breathing exercises protocol regimen diet equation formula
                    method technique incision shunt stent pump monitor ultrasound echo study deformity
                    cyst granulomatosis arteritis vasculitis ophthalmopathy macroglobulinemia angina
                    pneumonia virus bacillus arthritis gene mutation antigen antibody stimulation lines
                    spots nodules lesion lesions sinus lymphadenitis hunger positive negative signs
                    chain prosthesis brace wire wires clip forceps retractor graft flap mydriasis area
                    aphasia mydriatic membranes tonsillitis neuroma bundle fibers fibres wave waves
                    sleep hernias splint frame traction collar chart curve loop space trial guidelines
                    capsule ligament tubercle fascia membrane plexus effect correction clearance gauge
                    mask solution lactate lactated agar medium murmur pulse pupil pupils nodule rhythm gas
                    pseudophakia view views approach stage staging risk nomogram calculator checker
                    model system systems screen screening level levels curve questionnaire inventory
                    collaboration group network definition consensus statement thermometer tool bag
                    position manoeuvres sutures suture dressing tape bed chair oil pad forcep clamp
                    speculum laryngoscope blade airway balloon bypass fundoplication anastomosis
                    hemicolectomy esophagectomy arthroplasty osteotomy tenotomy release reduction pin
                    pins rod rods screw plate nail cast boot sling hook spatula cannula trocar port
                    signe maladie syndrom krankheit zeichen score-system morbus plaques plaque erosions
                    erosion nuclei nucleus hallucinations hallucination cardioplegia drains response
                    genotype negativ negativo negativa positiv positivo positiva négatif positif
                    kontraktur units nomogram rules rule features genotyping needles sheath deformities
                    crunch breath line fistula spaces space vein veins artery arteries fossa foramen
                    caves cave tissue operation transformation typing effusion lines recess muscle
                    muscles nerve nerves process crisis attack attacks fit fits palsies atrophy keratitis
                    neuropathy myopathy retinopathy dysplasia degeneration cirrhosis carcinoma adenoma
                    cancer lesional rash fever feet foot joint joints contractures shoulder elbow knee
                    hip spine toe thumb nail nails hand hands eye eyes tongue gait posture tremor
                    nystagmus sensation aneurysm diverticulum diverticula polyp polyps stones stone
                    membrane shelf triangle pattern waveform mode circuit agar jelly cream powder
                    ointment spray bandage boots stocking stockings dressings crutch crutches walker
                    boy's scissors scope resectoscope dilator dilators elevator curette cautery knot
                    stitch mesh mania implant component osteosynthesis nailing wiring fixation technik
                    drainage lavage irrigation enema swab swabs staining smear media broth count counts
                    infarct infarction infarcts zone zones angle index indices ratio factor factors
                    class classes type types klasse stadium stade grad grading staged
                    """);

    static final Set<String> HEADS_BEFORE =
            WordSet.of(
                    """
                    signe signes segno segni signo signos síndrome sindrome syndrome syndroom maladie
                    malattia enfermedad doença ziekte morbus líneas linee lignes échelle escala scala
                    indice índice critères criterios criteri triade tríada réflexe riflesso reflejo
                    corps cellules células cuerpos punto maniobra manovra manœuvre manoeuvre
                    épreuve prueba clasificación classificazione línea ligne stria sonde drain
                    """);

    /// What people own as well: "Sunita's cell".
    private static final Set<String> OWNED =
            WordSet.of(
                    """
                    cell line lines chart foot feet hand hands eye eyes knee hip toe thumb bed chair
                    nails breath fever rash cancer walker boots crutches group case list plan room
                    """);

    /// Words of two letters that begin sentences.
    private static final Set<String> SMALL =
            WordSet.of(
                    "in on at as an if is it he we my no of or so to up us be by do go me am dr mr ms st pt ed");

    private static final Lexicon WORDS = Lexicon.get();

    private Phrases() {}

    /// `Smith` of `SMITH`, as word lists write it.
    static String title(Tokens.Token token) {
        var text = token.text();
        return token.shape() == Shape.UPPER
                ? text.charAt(0) + text.substring(1).toLowerCase(java.util.Locale.ROOT)
                : text;
    }

    /// A name that stands for a disease, a sign or a device here, and for nobody.
    static boolean isEponym(Tokens tokens, int index) {
        if (isBehindHead(tokens, index)) {
            return true;
        }
        int after = index + 1;
        boolean joined = false;
        while (tokens.at(after).is("-") || tokens.at(after).is("–")) {
            joined = true;
            after += 2;
        }
        if (tokens.at(after).is("'") || tokens.at(after).is("\u2019")) {
            after += 2;
            if (OWNED.contains(tokens.at(after).lower())
                    && !WORDS.isEponym(tokens.at(index).text())) {
                return false;
            }
        }
        if (EPONYM_HEADS.contains(tokens.at(after).lower())
                || (EPONYM_HEADS.contains(tokens.at(after + 1).lower())
                        && tokens.at(after).shape() == Shape.LOWER)) {
            return true;
        }
        boolean second = tokens.at(index - 1).is("-") && !tokens.at(index - 1).spaced();
        boolean behindName =
                second
                        && tokens.at(index - 3).shape() == Shape.TITLE
                        && tokens.at(index - 2).spaced()
                        && WORDS.isGiven(tokens.at(index - 3).text());
        boolean partner = (second || joined) && !behindName;
        return partner && WORDS.isEponym(tokens.at(index).text());
    }

    /// "signe de Levine", "segno di Murphy", "Morbus Crohn".
    private static boolean isBehindHead(Tokens tokens, int index) {
        int at = index - 1;
        while (at > index - 3 && PARTICLES.contains(tokens.at(at).text())) {
            at--;
        }
        return HEADS_BEFORE.contains(tokens.at(at).lower());
    }

    /// A word with a capital that an ordinary text would write small.
    static boolean isOrdinary(Tokens.Token token) {
        return Judgement.of(token).ordinary();
    }

    /// [#isOrdinary], not remembered.
    static boolean judgeOrdinary(Tokens.Token token) {
        if (isShortName(token)) {
            return false;
        }
        return isClinical(token)
                || (WORDS.isCommon(token.lower()) && !isMoreOftenName(token))
                || (token.shape() == Shape.TITLE && WORDS.isCapitalWord(token.text()));
    }

    /// `Carter`, `Smith`: words, but English writes them with a capital more often.
    private static boolean isMoreOftenName(Tokens.Token token) {
        return token.shape() != Shape.LOWER && WORDS.isMoreOftenName(title(token));
    }

    static boolean isClinical(Tokens.Token token) {
        return !isShortName(token) && WORDS.isClinical(token.lower());
    }

    /// `Ng` and `Na` are no abbreviations where only their first letter is large.
    private static boolean isShortName(Tokens.Token token) {
        return token.shape() == Shape.TITLE
                && token.text().length() == 2
                && (WORDS.isSurname(token.text()) || WORDS.isGiven(token.text()))
                && !SMALL.contains(token.lower());
    }

    static boolean isCapital(Tokens.Token token) {
        return (token.shape() == Shape.TITLE || token.shape() == Shape.UPPER || isScottish(token))
                && Character.isLetter(token.text().charAt(0));
    }

    /// McDonald, DeShawn, O'Brien: capitals inside and no digit.
    private static boolean isScottish(Tokens.Token token) {
        return token.shape() == Shape.MIXED
                && Character.isUpperCase(token.text().charAt(0))
                && token.text().length() > 3
                && token.text().chars().noneMatch(Character::isDigit)
                && token.text().chars().filter(Character::isLowerCase).count() >= 2;
    }

    static boolean isInitial(Tokens.Token token) {
        return token.text().length() == 1 && Character.isUpperCase(token.text().charAt(0));
    }

    /// Evidence from lists that the word is somebody's name: 0 none, 1 some, 2 much.
    static int nameliness(Tokens.Token token) {
        return Judgement.of(token).nameliness();
    }

    /// [#nameliness], not remembered.
    static int judgeNameliness(Tokens.Token token, boolean ordinary) {
        var title = title(token);
        if (WORDS.isGiven(title)) {
            return ordinary || WORDS.isRegion(title) ? 1 : 2;
        }
        if (WORDS.isSurname(title)) {
            return ordinary ? 0 : 2;
        }
        return ordinary || WORDS.isRegion(title) || WORDS.isForeign(title) ? 0 : 1;
    }
}
