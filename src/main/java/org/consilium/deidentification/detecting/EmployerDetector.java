package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Employers, insurers, schools and pharmacies, which have no word of their own that says what they
/// are: by the label or the work before them.
final class EmployerDetector implements Detector {
    private static final Message WORD =
            Message.of("The words before it speak of an employer, a school or an insurer.");

    private static final Set<String> LABELS =
            WordSet.of(
                    """
                    employer employers pharmacy school insurance insurer payer arbeitgeber kasse
                    krankenkasse versicherung employeur mutuelle empresa facility hospital workplace
                    """);
    private static final Set<String> PAYING = Set.of("employer", "insurer", "arbeitgeber");
    private static final Set<String> WORK =
            WordSet.of(
                    """
                    works worked working work employed formerly retired job employee driver arbeitet
                    manager cashier teacher engineer clerk nurse travaille trabaja
                    """);
    private static final Set<String> TOWARDS =
            WordSet.of("for at by from with bei chez en para pour");
    private static final Set<String> LIVING =
            WordSet.of("resides resident residing lives living stays staying lived housed");
    private static final int LONGEST = 5;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 2; i < tokens.size(); i++) {
            if (begins(tokens, i, found)) {
                int last = last(tokens, i, found);
                if (!isEverybodys(tokens, i, last)) {
                    found.add(tokens.at(i), tokens.at(last), Kind.ORGANISATION, 0.7, WORD);
                }
            }
        }
    }

    private static boolean begins(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        if (!Phrases.isCapital(token) || found.isTaken(token)) {
            return false;
        }
        var before = tokens.at(index - 1).lower();
        boolean labelled =
                (":".equals(before) && LABELS.contains(tokens.at(index - 2).lower()))
                        || PAYING.contains(before);
        boolean der = "der".equals(before) || "the".equals(before) || "dem".equals(before);
        int to = der ? index - 2 : index - 1;
        boolean worked =
                TOWARDS.contains(tokens.at(to).lower())
                        && (WORK.contains(tokens.at(to - 1).lower())
                                || WORK.contains(tokens.at(to - 2).lower()));
        boolean resides =
                "at".equals(tokens.at(to).lower())
                        && LIVING.contains(tokens.at(to - 1).lower())
                        && Phrases.isCapital(tokens.at(index + 1));
        boolean formerly = "formerly".equals(before) || resides;
        return labelled || worked || formerly;
    }

    private static int last(Tokens tokens, int index, Candidates found) {
        int last = index;
        for (int i = index + 1; i < index + LONGEST; i++) {
            var token = tokens.at(i);
            boolean number = token.is("#") || tokens.at(i - 1).is("#");
            if ((!Phrases.isCapital(token) && !token.is("&") && !number) || found.isTaken(token)) {
                break;
            }
            last = token.is("&") || token.is("#") ? last : i;
        }
        return last;
    }

    /// A country, a town (found elsewhere), a day, or one ordinary word.
    private static boolean isEverybodys(Tokens tokens, int index, int last) {
        var name = tokens.source().substring(tokens.at(index).start(), tokens.at(last).end());
        var first = tokens.at(index);
        return WORDS.isRegion(name)
                || WORDS.isTown(name)
                || (WORDS.isClinical(first.lower()) && last == index)
                || (last == index
                        && (WORDS.isCommon(first.lower())
                                || (first.shape() == Shape.UPPER && first.text().length() < 3)));
    }
}
