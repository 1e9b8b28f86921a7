package org.consilium.deidentification.numbering;

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

/// Streets with their numbers, post boxes, and postcodes of several countries.
public final class AddressDetector implements Detector {
    private static final Message STREET = Message.of("It is a street with a number.");
    private static final Message POSTCODE = Message.of("It is a postcode.");

    public static final Set<String> STATES =
            WordSet.of(
                    """
                    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV
                    NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR
                    """);
    private static final String SUFFIX =
            "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq"
                    + "|Terrace|Ter|Circle|Cir|Highway|Hwy|Route|Rte|Parkway|Pkwy|Close|Crescent|Row|Gardens|Trail|Trl"
                    + "|Alley|Plaza|Broadway|Turnpike|Pike|Loop|Walk|Mews|Heights|Hill|Crossing|Run|Path|Green|Grove|Park)";
    private static final String UNIT =
            "(?:,? ?(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Bldg|#)\\.? ?#?\\w{1,6})?";
    private static final Pattern AMERICAN =
            Pattern.compile(
                    "\\d{1,6}[A-Za-z]?(?: (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.?)?"
                            + "(?: (?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}'’.-]*)){1,4}? "
                            + SUFFIX
                            + "\\b\\.?(?: (?:N|S|E|W|NE|NW|SE|SW)\\b)?"
                            + UNIT);
    private static final Pattern NUMBER_AFTER =
            Pattern.compile(
                    "\\p{Lu}\\p{L}+(?:straße|strasse|str\\.|gasse|weg|platz|allee|ring|damm|ufer|gata|gatan|vägen|veien|straat|laan|gracht|kade|plein|steeg|pfad|steig|hof|markt) ?\\d{1,4}(?:[/-]\\d{1,4})? ?[a-zA-Z]?(?![\\p{L}\\d])"
                            + "|(?:Rue|rue|Avenue|Boulevard|Place|Via|Viale|Piazza|Calle|Avenida|Paseo|Rua|ul\\.|Ulica) (?:d[eiu] |de la |della |del |dei |da |do |la )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3},? \\d{1,4}(?:/\\d{1,4})?(?:, ?\\d{1,3} ?[ºª°] ?[A-Z]?(?!\\p{L}))?(?![\\d])"
                            + "|(?:Blk|Block|Flat|Plot|Door|House|Shop|Apt)\\.? (?:No\\.? ?)?#?\\d{1,5}[A-Za-z]?,? (?:\\p{Lu}\\p{L}+[ ,]+){1,6}(?:\\d{1,3}(?!\\d))?(?: ?#\\d{2,3}-\\d{2,5})?"
                            + "|(?:Heol|Ffordd|Sokak|Cadde|Caddesi|Mahallesi|ulitsa|prospekt) (?:y |yr )?\\p{Lu}\\p{L}+");
    private static final Pattern ABROAD =
            Pattern.compile(
                    "\\d{4} [A-Z]{2}(?= \\p{Lu}\\p{Ll})|(?:[A-Z]{1,3}-)?\\d{4,6}(?![\\d-])|\\d{2}-\\d{3}(?= \\p{Lu})|\\d{3} \\d{2}(?= \\p{Lu}\\p{Ll})|\\d{4}-\\d{3}(?= \\p{Lu}\\p{Ll})");
    private static final Pattern UNNUMBERED =
            Pattern.compile(
                    "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Highway|Hwy|Parkway|Turnpike)(?![\\p{L}\\d])");
    private static final Pattern FRENCH =
            Pattern.compile(
                    "\\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|route|cours) (?:d[eu]s? |de la |de l['’])?\\p{Lu}?[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+){0,3}");
    private static final Pattern BOX =
            Pattern.compile(
                    "(?:P\\.? ?O\\.? ?Box|Post Office Box|Postfach|POB) ?#?\\d{1,7}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ZIP_9 = Pattern.compile("\\d{5}-\\d{4}(?![\\d-])");
    private static final Pattern ZIP_5 = Pattern.compile("\\d{5}(?![\\d-])");
    private static final Pattern BRITISH =
            Pattern.compile(
                    "(?:GIR 0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z\\d])");
    private static final Pattern CANADIAN =
            Pattern.compile(
                    "(?!T\\dN\\dM\\d|E\\dV\\dM\\d)[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d(?![A-Za-z\\d])");

    /// "at 10881 Bissonnet", "of 22 Cotham Vale", "Earnestine, 1427 E 83rd".
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\d{1,5}(?: [NSEW]\\.?)?(?: (?:\\p{Lu}\\p{Ll}{2,}|\\d{1,3}(?:st|nd|rd|th))){1,3}(?: [NSEW])?(?=[,.;)\\n]|$)");

    private static final Set<String> NUMBERED_BEFORE =
            Set.of("at", "of", "@", "address", "domicile");
    private static final Set<String> ROADS_BEFORE =
            Set.of("on", "at", "near", "off", "along", "from", ",", ":");
    private static final Set<String> ZIP_LABELS =
            Set.of("zip", "zipcode", "postcode", "postal", "plz");

    private static final Lexicon WORDS = Lexicon.get();

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
        var token = tokens.at(index);
        if (look(AMERICAN, text, token.start(), Kind.ADDRESS, 0.92, STREET, found)
                || look(FRENCH, text, token.start(), Kind.ADDRESS, 0.85, STREET, found)
                || look(ZIP_9, text, token.start(), Kind.POSTCODE, 0.9, POSTCODE, found)) {
            return;
        }
        if (ZIP_5.matcher(text).region(token.start(), text.length()).lookingAt()
                && isZip(tokens, index)) {
            found.add(token, token, Kind.POSTCODE, 0.95, POSTCODE);
        } else if (NUMBERED_BEFORE.contains(tokens.at(index - 1).lower())
                && look(PLAIN, text, token.start(), Kind.ADDRESS, 0.6, STREET, found)) {
            return;
        } else if (isAfterStreet(tokens, index, found)) {
            look(ABROAD, text, token.start(), Kind.POSTCODE, 0.85, POSTCODE, found);
        }
    }

    /// Behind a street or a town, or at the head of a line that goes on with a town.
    private static boolean isAfterStreet(Tokens tokens, int index, Candidates found) {
        var before = tokens.at(index - 1);
        int at = before.is(",") || before.is("-") ? index - 2 : index - 1;
        boolean town = WORDS.isTown(tokens.at(at).text()) || tokens.at(at).is("Singapore");
        boolean street = before.is(",") && found.isTaken(tokens.at(at));
        boolean abroad =
                tokens.at(index + 1).shape() == Shape.UPPER
                        && tokens.at(index + 1).text().length() == 2
                        && WORDS.isTown(tokens.at(index + 2).text());
        boolean polish = tokens.at(index + 1).is("-") && WORDS.isTown(tokens.at(index + 3).text());
        return street || abroad || polish || (town && tokens.at(index).text().length() >= 6);
    }

    /// After a state, or before a town with a label, or "10115 Berlin".
    private static boolean isZip(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        if (before.is(",") || before.is(":") || before.is(".") || "code".equals(before.lower())) {
            before = tokens.at(index - 2);
        }
        var after = tokens.at(index + 1);
        return STATES.contains(before.text())
                || ZIP_LABELS.contains(before.lower())
                || WORDS.isRegion(before.text())
                || (after.shape() == Shape.TITLE && WORDS.isTown(after.text()));
    }

    private static void word(Tokens tokens, int index, Candidates found) {
        var text = tokens.source();
        var token = tokens.at(index);
        char first = token.text().charAt(0);
        if ((first == 'P' || first == 'p')
                && look(BOX, text, token.start(), Kind.ADDRESS, 0.95, STREET, found)) {
            return;
        }
        if (!Character.isUpperCase(first) && first != 'r' && first != 'u') {
            return;
        }
        if (token.text().length() < 3
                && tokens.at(index + 1).is("-")
                && tokens.at(index + 2).shape() == Shape.NUMBER
                && WORDS.isTown(tokens.at(index + 3).text())
                && look(ABROAD, text, token.start(), Kind.POSTCODE, 0.85, POSTCODE, found)) {
            return;
        }
        if (token.shape() == Shape.MIXED || token.shape() == Shape.UPPER) {
            boolean labelled = ZIP_LABELS.contains(tokens.at(index - 1).lower());
            if (look(CANADIAN, text, token.start(), Kind.POSTCODE, 0.8, POSTCODE, found)
                    || (isBritish(tokens, index, labelled)
                            && look(
                                    BRITISH,
                                    text,
                                    token.start(),
                                    Kind.POSTCODE,
                                    0.8,
                                    POSTCODE,
                                    found))) {
                return;
            }
        }
        if (!look(NUMBER_AFTER, text, token.start(), Kind.ADDRESS, 0.9, STREET, found)
                && ROADS_BEFORE.contains(tokens.at(index - 1).lower())) {
            look(UNNUMBERED, text, token.start(), Kind.ADDRESS, 0.7, STREET, found);
        }
    }

    /// `SW1A 1AA` with its blank; without one it looks like a laboratory code.
    private static boolean isBritish(Tokens tokens, int index, boolean labelled) {
        return labelled
                || (tokens.at(index + 1).spaced() && tokens.at(index + 1).text().length() == 3);
    }

    private static boolean look(
            Pattern pattern,
            String text,
            int start,
            Kind kind,
            double confidence,
            Message reason,
            Candidates found) {
        var matcher = pattern.matcher(text).region(start, text.length());
        if (matcher.lookingAt()) {
            found.add(start, matcher.end(), kind, confidence, reason);
            return true;
        }
        return false;
    }
}
