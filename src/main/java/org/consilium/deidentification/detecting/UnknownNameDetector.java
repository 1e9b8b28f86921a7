package org.consilium.deidentification.detecting;

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

/// Words with a capital in the middle of an English sentence that no dictionary and no list of
/// medicine knows: names, until somebody says otherwise. Runs after all that know more.
final class UnknownNameDetector implements Detector {
    private static final Message UNKNOWN =
            Message.of("A capital in mid-sentence, and no word that we know.");

    private static final Pattern MEDICAL =
            Pattern.compile(
                    ".*(?:itis|osis|a?emia|ectomy|otomy|ostomy|oma|pathy|algia|ine|ol|ide|ate|mab|nib|pril|sartan|statin|azole|cillin|m[yi]cin|xacin|oxetine|vir|prazole|dipine|caine|zepam|zolam|gliptin|gliflozin|tide|parin|xaban|gatran|grel|triptan|setron|lukast|dronate|semide|sone|olone|penem|cycline|fungin|quine|cept|kinra|ase|one|ium|oxin|vaptan|entan|afil|imus|platin|bicin|taxel|trexate|stim|poetin|plasty|scopy|gram|graphy|megaly|penia|philia|plegia|uria|cele|rrho?ea|coccus|bacter|monas|myces|aceae|idae|oid|ic|al|ous|ical|ary|ible|able|ing|tion|sion|ment|ness|ity|ed|ly|ism|ist|gen|zyme|sept|derm|med|tech|tron|flex|flow|scan|plus|care|max|fit|sure|lab)s?");
    private static final Set<String> GIVING =
            WordSet.of(
                    """
                    on of started start starting taking takes took hold holding held no add added continue
                    switch switched stopped stop increase decrease gave given iv po prn daily the a an
                    this any each oral using used uses use via received got mg ml tab and/or plus vs
                    versus or low high trial restart resume resumed consider
                    """);
    private static final Set<String> BEHIND =
            WordSet.of(
                    """
                    and or at in on for re who about from as that when because if today yesterday
                    tonight by via this after before & aware will is was who's to with again now then
                    but so w
                    """);
    private static final int LONGEST = 6;
    private static final int SHORTEST = 4;
    private static final int SAMPLE = 600;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        if (!isEnglish(tokens)) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!found.isTaken(tokens.at(i)) && isUnknown(tokens, i)) {
                int end = endOf(tokens, i, found);
                if (isMeant(tokens, i, end)) {
                    found.add(tokens.at(i), tokens.at(end), Kind.PERSON, 0.5, UNKNOWN);
                }
                i = end;
            }
        }
    }

    /// Whether more of its small words are English than of the other languages that we know.
    private static boolean isEnglish(Tokens tokens) {
        int english = 0;
        int others = 0;
        for (int i = 0; i < Math.min(tokens.size(), SAMPLE); i++) {
            var token = tokens.at(i);
            if (token.shape() == Shape.LOWER && token.text().length() >= 3) {
                boolean common = WORDS.isCommon(token.text());
                english += common ? 1 : 0;
                others += !common && WORDS.isForeign(token.text()) ? 2 : 0;
            }
        }
        return english > others;
    }

    /// Built as words of medicine are.
    static boolean isMedical(String lower) {
        return MEDICAL.matcher(lower).matches();
    }

    private static boolean isUnknown(Tokens tokens, int index) {
        var token = tokens.at(index);
        if (!token.shape().isCapitalised()) {
            return false;
        }
        boolean listed = isListed(token);
        boolean shape =
                token.shape() == Shape.UPPER
                        ? listed && token.text().length() > SHORTEST
                        : Phrases.isCapital(token);
        if (!shape
                || token.text().length() < (listed ? SHORTEST - 1 : SHORTEST)
                || !Called.may(token)
                || Phrases.isOrdinary(token)
                || WORDS.isRegion(Phrases.title(token))
                || WORDS.isEponym(Phrases.title(token))
                || WORDS.isMedicalTown(token.text())
                || WORDS.isTown(Phrases.title(token))
                || WORDS.isCapitalWord(token.text())) {
            return false;
        }
        return listed || (!WORDS.isForeign(token.text()) && !isMedical(token.lower()));
    }

    private static boolean isListed(Tokens.Token token) {
        return Phrases.nameliness(token) == 2 || WORDS.isGiven(Phrases.title(token));
    }

    /// The run of such words, with hyphens.
    private static int endOf(Tokens tokens, int index, Candidates found) {
        int end = index;
        for (int at = index + 1; at < index + LONGEST; at++) {
            var token = tokens.at(at);
            boolean hyphen = token.is("-") && !token.spaced() && !tokens.at(at + 1).spaced();
            if (hyphen && Phrases.isCapital(tokens.at(at + 1))) {
                end = at + 1;
                at++;
            } else if (token.spaced()
                    && !NameRun.isApart(tokens, at)
                    && !found.isTaken(token)
                    && Called.isAlone(token)
                    && !WORDS.isTown(token.text())) {
                end = at;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isMeant(Tokens tokens, int index, int end) {
        if (Phrases.isEponym(tokens, end)
                || Phrases.isEponym(tokens, index)
                || NameRun.isPair(tokens, index, end)
                || (tokens.at(index - 1).is("-") && !tokens.at(index).spaced())
                || NameCues.TITLES.contains(tokens.at(index).lower())) {
            return false;
        }
        boolean listed = isListed(tokens.at(index));
        return isClosed(tokens, end, listed)
                && (tokens.opens(index) ? opens(tokens, index, end) : isInSentence(tokens, index));
    }

    /// At the head of a line or a sentence: no label and no heading.
    private static boolean opens(Tokens tokens, int index, int end) {
        var after = tokens.at(end + 1);
        boolean label = after.is(":") || after.is("-") || after.is("=") || after.is("(");
        boolean enclosed = tokens.at(index - 1).is("(") && (after.is(")") || after.is(","));
        boolean heading = after.shape() == Shape.LINE && tokens.at(index - 1).is(".");
        return enclosed
                || (isListed(tokens.at(index)) && !heading && !label)
                || (!label && !heading && end > index)
                || NameCues.DOINGS.contains(after.text())
                || after.is("/")
                || (after.shape() == Shape.NUMBER && tokens.at(end + 2).is(":"));
    }

    /// Not what is given, taken or held.
    private static boolean isInSentence(Tokens tokens, int index) {
        return isListed(tokens.at(index)) || !GIVING.contains(tokens.at(index - 1).lower());
    }

    /// What stands behind makes no thing of it: no noun, no measure.
    private static boolean isClosed(Tokens tokens, int end, boolean listed) {
        var after = tokens.at(end + 1);
        boolean owned =
                (after.is("'") || after.is("\u2019")) && !listed && tokens.at(end + 2).is("s");
        boolean mark = after.shape() == Shape.LINE || after.shape() == Shape.SYMBOL;
        boolean measured =
                Character.isDigit(after.text().charAt(0)) && !tokens.at(end + 2).is(":") && !listed;
        boolean going =
                listed
                        || mark
                        || BEHIND.contains(after.lower())
                        || NameCues.DOINGS.contains(after.text())
                        || NameCues.CREDENTIALS.contains(after.text());
        return going && !owned && !measured && !after.is("%");
    }
}
