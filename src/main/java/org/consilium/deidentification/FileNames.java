package org.consilium.deidentification;

import java.util.regex.Pattern;

/// Names of files, which carry patients' names and dates more often than anything one types. Nobody
/// is asked: what could tell who somebody is leaves the name when the file is taken.
public final class FileNames {
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,5}$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern LEFT = Pattern.compile("[\\[\\] ]+");

    private FileNames() {}

    /// `Smith_John_1962-03-04.png` becomes `person-1-1962.png`; a name without findings stays.
    public static String cleaned(String name) {
        var ending = ENDING.matcher(name);
        var stem = ending.find() ? name.substring(0, ending.start()) : name;
        var spoken = spoken(stem);
        var findings = Deidentifier.examine(spoken);
        if (findings.isEmpty()) {
            return name;
        }
        var redacted =
                Deidentifier.redact(
                        spoken, findings.stream().map(each -> inName(spoken, each)).toList());
        var clean = LEFT.matcher(redacted.strip()).replaceAll("-");
        return clean.replaceAll("^-+|-+$", "") + name.substring(stem.length());
    }

    /// Of a day the year is left: relative days say nothing where no text is.
    private static Finding inName(String name, Finding finding) {
        if (finding.kind() != Kind.DATE) {
            return finding;
        }
        int start = name.offsetByCodePoints(0, finding.start());
        var year = YEAR.matcher(name.substring(start));
        return new Finding(
                finding.start(),
                finding.end(),
                finding.kind(),
                finding.confidence(),
                finding.reason(),
                year.find() ? year.group() : "date");
    }

    /// Words with a capital and blanks between them, as long as before.
    private static String spoken(String stem) {
        var spoken = new StringBuilder(stem);
        for (int i = 0; i < spoken.length(); i++) {
            char c = spoken.charAt(i);
            boolean dash = c == '-' && i > 0 && Character.isLetter(spoken.charAt(i - 1));
            if (c == '_' || c == '+' || dash) {
                spoken.setCharAt(i, ' ');
            } else if (i == 0 || spoken.charAt(i - 1) == ' ') {
                spoken.setCharAt(i, Character.toUpperCase(c));
            }
        }
        return spoken.toString();
    }
}
