package org.consilium.deidentification.numbering;

import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.ui.Message;

/// Ages of 90 and more, which the rule wants told as "90 or older".
final class AgeDetector implements Detector {
    private static final Message OLD = Message.of("An age over 89 counts as a date.");
    private static final int OLDEST_TOLD = 89;
    private static final int OLDEST = 125;
    private static final Pattern AFTER =
            Pattern.compile(
                    "\\s?-?\\s?(?:years?\\b|yrs?\\b|y/?o\\b|y\\.\\s?o\\b|yo[mfw]?\\b|y\\.|-year|ans\\b|jahre|jährig|-jährig|años)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED =
            Pattern.compile(
                    "(\\d{2,3})(?:y|yo|yom|yof|yr|yrs|yrold|yearold|m|f|ym|yf)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SEX = Pattern.compile("\\s?[MF]\\b(?!\\.|hz)");
    private static final Pattern SPELLED =
            Pattern.compile(
                    "(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one hundred(?: and)?(?: \\w+)?)[- ]years?[- ]old",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> BEFORE =
            Set.of(
                    "age", "aged", "aet", "turned", "turning", "anni", "lat", "años", "edad",
                    "alter", "ans");

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (token.shape() == Shape.NUMBER) {
                number(tokens, i, found);
            } else if (token.shape() == Shape.MIXED) {
                glued(token, found);
            } else if (token.shape().isWord()) {
                spelled(tokens, token, found);
            }
        }
    }

    private static void number(Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        if (token.text().length() > 3 || found.isTaken(token) || !isOld(token.text())) {
            return;
        }
        var text = tokens.source();
        var before = tokens.at(index - 1);
        if (before.is(":") || before.is("of") || before.is("is")) {
            before = tokens.at(index - 2);
        }
        boolean died =
                (before.is("at") && "died".equals(tokens.at(index - 2).lower()))
                        || (before.is("at") && "passed".equals(tokens.at(index - 3).lower()));
        boolean told =
                died
                        || (AFTER.matcher(text).region(token.end(), text.length()).lookingAt()
                                && !isSpan(tokens, index))
                        || SEX.matcher(text).region(token.end(), text.length()).lookingAt()
                        || (tokens.at(index - 1).is(",")
                                && tokens.at(index + 1).text().matches("[MF]")
                                && tokens.at(index + 2).is("."))
                        || BEFORE.contains(before.lower());
        if (told) {
            found.add(token, token, Kind.AGE, 0.95, OLD);
        }
    }

    /// `95yo`, `95F`.
    private static void glued(Tokens.Token token, Candidates found) {
        var age = GLUED.matcher(token.text());
        if (age.matches() && isOld(age.group(1)) && !found.isTaken(token)) {
            int start = token.start();
            found.add(start, start + age.group(1).length(), Kind.AGE, 0.9, OLD);
        }
    }

    /// "95 years ago", "100 years of follow-up" tell no age.
    private static boolean isSpan(Tokens tokens, int index) {
        var second = tokens.at(index + 2).lower();
        var before = tokens.at(index - 1).lower();
        return "ago".equals(second)
                || "later".equals(second)
                || "pack".equals(second)
                || ("-".equals(tokens.at(index + 1).text()) && "pack".equals(second))
                || ("over".equals(before) && !"old".equals(second));
    }

    private static boolean isOld(String digits) {
        int age = Integer.parseInt(digits);
        return age > OLDEST_TOLD && age <= OLDEST;
    }

    private static void spelled(Tokens tokens, Tokens.Token token, Candidates found) {
        var lower = token.lower();
        if (!"ninety".equals(lower) && !"one".equals(lower)) {
            return;
        }
        var spelled =
                SPELLED.matcher(tokens.source()).region(token.start(), tokens.source().length());
        if (spelled.lookingAt()) {
            found.add(token.start(), spelled.end(), Kind.AGE, 0.95, OLD);
        }
    }
}
