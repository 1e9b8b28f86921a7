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

/// People by the word right before them that says what they are to somebody ("stepdaughter
/// Marigold", "charge RN Pilar"), by an initial ("M. Tsegaye") and by the syllables of a Korean
/// name ("Park Seo-yeon").
final class KinDetector implements Detector {
    private static final Message RELATION = Message.of("A relation stands before it.");
    private static final Message INITIAL = Message.of("An initial stands before it.");
    private static final Message SYLLABLES = Message.of("It is written as Korean names are.");

    private static final Set<String> NOT_AFTER =
            WordSet.of(
                    """
                    named called ex baby infant nurse friend dog nickname kids parents children teacher
                    surgeon therapist attending fellow resident provider consultant doc intern student
                    tech technician crew boss client pilot driver medic pa ma da pi md np rn cna lpn pcp
                    counsel
                    """);
    private static final Set<String> SPECIES =
            WordSet.of("typhi enteritidis paratyphi typhimurium coli aureus");

    /// Of Korean and Chinese given names.
    private static final Set<String> SYLLABLE =
            WordSet.of(
                    """
                    min jun ho hyun seo yeon jin woo young hee mi kyung sook ja soo su ji won seok ki
                    hwan hye ah eun sun chul yong bin gyu jae tae dong sang kwon hoon ra rim na yun bum
                    chan hwa hsiung ling fang mei chi hua yi ting lin ping wei ming hao anh linh
                    """);

    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!NameRun.isFree(tokens, i, found)) {
                continue;
            }
            int end = syllables(tokens, i, found);
            end = end < 0 ? relation(tokens, i, found) : end;
            end = end < 0 ? initial(tokens, i, found) : end;
            i = Math.max(i, end);
        }
    }

    /// "nurse, Page,", "stepdaughter Marigold sends": a capital in mid-sentence.
    private static int relation(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        var before = tokens.at(index - 1);
        boolean comma = before.is(",") || before.is("(");
        var kin = comma ? tokens.at(index - 2) : before;
        if (!NameCues.RELATIONS.contains(kin.lower())
                || token.shape() == Shape.UPPER
                || token.text().length() < 3
                || WORDS.isCapitalWord(token.text())
                || NameCues.TITLES.contains(token.lower())) {
            return -1;
        }
        int end = Called.end(tokens, index, found);
        if (end < 0 || Phrases.isEponym(tokens, end) || Phrases.isEponym(tokens, index)) {
            return -1;
        }
        boolean sure = !Phrases.isOrdinary(token);
        boolean ordinary =
                (kin.shape() == Shape.LOWER || kin.shape() == Shape.TITLE)
                        && (!NOT_AFTER.contains(kin.lower()) || Called.isLikely(token))
                        && (!before.is(",") || Called.areLikely(tokens, index, end))
                        && isClosed(tokens, end, comma);
        boolean apart = comma && !isClosed(tokens, end, true);
        boolean likely = sure && Called.areLikely(tokens, index, end);
        if (apart || (!likely && !ordinary)) {
            return -1;
        }
        found.add(token, tokens.at(end), Kind.PERSON, sure ? 0.85 : 0.65, RELATION);
        return end;
    }

    private static boolean isClosed(Tokens tokens, int end, boolean comma) {
        var after = tokens.at(end + 1);
        boolean mark = after.shape() == Shape.LINE || ",.;)(!?".contains(after.text());
        return mark || (!comma && after.shape() == Shape.LOWER);
    }

    /// "M. Tsegaye", "S. Wildblood": not the items of a list, nor microbes.
    private static int initial(Tokens tokens, int index, Candidates found) {
        int at = index;
        while (Phrases.isInitial(tokens.at(at)) && tokens.at(at + 1).is(".")) {
            at += 2;
        }
        var surname = tokens.at(at);
        var before = tokens.at(index - 1).lower();
        boolean coded = NameCues.PATIENTS.contains(before) || "subject".equals(before);
        if (at > index + 2 && coded && !Phrases.isCapital(surname)) {
            found.add(tokens.at(index), tokens.at(at - 2), Kind.PERSON, 0.7, INITIAL);
            return at - 1;
        }
        if (at == index
                || (tokens.at(index - 1).is("/")
                        && tokens.at(index - 2).shape() == Shape.LOWER
                        && tokens.at(index - 2).text().length() == 2)
                || (tokens.at(index - 1).is("-") && !tokens.at(index).spaced())
                || tokens.at(index - 1).is("°")
                || WORDS.isEponym(tokens.at(index - 1).text())
                || !Phrases.isCapital(surname)
                || surname.shape() == Shape.UPPER
                || surname.text().length() < 4
                || SPECIES.contains(surname.lower())
                || (isItem(tokens, index) && at == index + 2 && Phrases.nameliness(surname) < 2)) {
            return -1;
        }
        int end = Called.end(tokens, at, found);
        if (end < 0
                || Phrases.isOrdinary(surname)
                || !Called.isAlone(surname)
                || Phrases.isEponym(tokens, end)
                || WORDS.isForeign(surname.text())
                || (WORDS.isEponym(surname.text()) && tokens.at(end + 1).shape() == Shape.LOWER)) {
            return -1;
        }
        found.add(tokens.at(index), tokens.at(end), Kind.PERSON, 0.8, INITIAL);
        return end;
    }

    /// `A.` of a list, or behind the end of a sentence.
    private static boolean isItem(Tokens tokens, int index) {
        var before = tokens.at(index - 1);
        return before.shape() == Shape.LINE
                || before.is(".")
                || before.is(":")
                || before.is(">")
                || Character.isDigit(before.text().charAt(before.text().length() - 1));
    }

    /// "Seo-yeon", with the family name before it or behind.
    private static int syllables(Tokens tokens, int index, Candidates found) {
        if (!areSyllables(tokens, index)) {
            return -1;
        }
        var before = tokens.at(index - 1);
        boolean family =
                before.shape() == Shape.TITLE
                        && before.text().length() <= 6
                        && !found.isTaken(before)
                        && Called.may(before)
                        && WORDS.isSurname(before.text());
        var behind = tokens.at(index + 3);
        boolean surname = behind.shape() == Shape.TITLE && Called.isAlone(behind);
        int end = surname ? index + 3 : index + 2;
        int from = family ? index - 1 : index;
        found.add(tokens.at(from), tokens.at(end), Kind.PERSON, 0.75, SYLLABLES);
        return end;
    }

    private static boolean areSyllables(Tokens tokens, int index) {
        var first = tokens.at(index);
        var second = tokens.at(index + 2);
        boolean joined =
                tokens.at(index + 1).is("-")
                        && !tokens.at(index + 1).spaced()
                        && !second.spaced()
                        && second.shape() == Shape.LOWER
                        && second.text().length() >= 2
                        && second.text().length() <= 6;
        boolean korean = SYLLABLE.contains(second.text());
        boolean listed = WORDS.isSurname(first.text()) || WORDS.isGiven(first.text());
        return joined
                && first.shape() == Shape.TITLE
                && first.text().length() >= 2
                && first.text().length() <= 6
                && (korean || !(WORDS.isCommon(second.text()) || WORDS.isForeign(second.text())))
                && (!WORDS.isCommon(first.lower()) || (listed && korean))
                && !WORDS.isEponym(first.text())
                && !Phrases.PARTICLES.contains(second.text())
                && !tokens.at(index + 3).is("-");
    }
}
