package org.consilium.cases.differential;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a diagnosis is called. Two names are the same diagnosis when their [#key] is: case,
/// accents, punctuation, British or American spelling, plural, possessive and words of caution do
/// not count; "infarction, myocardial" is read as people say it. A letter more or less does count:
/// between hypo- and hyperkalaemia, or hepatitis B and C, lies a life.
public record DiagnosisName(String text) {
    static final int AT_MOST = 120;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’`]s\\b|['’`]");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final Pattern INVERTED = Pattern.compile("([^,]+),\\s*([^,]+)");
    private static final Pattern CAUTION =
            Pattern.compile("^(?:possibl[ey]|probabl[ey]|suspected|suspicion of|likely|query)\\s+");
    private static final Pattern SMALL_WORDS = Pattern.compile("\\b(?:the|an?)\\b");
    private static final Pattern RELATION =
            Pattern.compile("\\b(?:due|with|without|and|or|after|from|to|in|of|by)\\b");
    private static final int PLURAL_FROM = 5;

    /// Lower case without accents, as synonyms are asked for.
    public String folded() {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT).strip();
        return BREAKS.matcher(POSSESSIVE.matcher(lower).replaceAll("")).replaceAll(" ").strip();
    }

    /// What two names of the same diagnosis have in common; empty for a name without a letter.
    public String key() {
        var plain = new DiagnosisName(said()).folded();
        var sure = CAUTION.matcher(plain).replaceFirst("");
        return Arrays.stream(SMALL_WORDS.matcher(sure).replaceAll(" ").strip().split(" +", -1))
                .map(DiagnosisName::stem)
                .collect(Collectors.joining(" "));
    }

    /// "Infarction, myocardial" the other way round; a comma before "due to" is left alone.
    private String said() {
        var inverted = INVERTED.matcher(text);
        boolean turns =
                inverted.matches() && !RELATION.matcher(text.toLowerCase(Locale.ROOT)).find();
        return turns ? inverted.group(2) + " " + inverted.group(1) : text;
    }

    private static String stem(String word) {
        boolean plural =
                word.length() >= PLURAL_FROM
                        && word.endsWith("s")
                        && !word.matches(".*(?:ss|us|is|as|os)");
        var one = plural ? word.substring(0, word.length() - 1) : word;
        return one.replace("ae", "e").replace("oe", "e").replaceFirst("our$", "or");
    }
}
