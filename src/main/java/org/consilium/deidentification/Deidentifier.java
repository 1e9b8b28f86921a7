package org.consilium.deidentification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consilium.deidentification.candidates.Candidate;
import org.consilium.deidentification.detecting.Detectors;
import org.jspecify.annotations.Nullable;

/// Finds what could tell who a patient is. Holds nothing: every call stands alone, on any thread.
public final class Deidentifier {
    /// Longer texts are read in parts that end with a line, so that memory stays bounded.
    private static final int PART = 256 * 1024;

    private Deidentifier() {}

    /// What was found, and the day from which its relative days count.
    record Examined(List<Finding> findings, @Nullable LocalDate first) {}

    /// All findings of a text, in its order, none overlapping another.
    public static List<Finding> examine(String text) {
        return examine(text, null).findings();
    }

    /// The same; `first` is the day from which relative days count, null for the text's first one.
    static Examined examine(String text, @Nullable LocalDate first) {
        var findings = new ArrayList<Finding>();
        var replacements = new Replacements(first);
        int before = 0;
        for (int at = 0; at < text.length(); ) {
            int end = endOfPart(text, at);
            var part = text.substring(at, end);
            for (var finding : examinePart(part, replacements)) {
                findings.add(finding.shifted(before));
            }
            before += part.codePointCount(0, part.length());
            at = end;
        }
        return new Examined(findings, replacements.first());
    }

    /// The text with every finding replaced.
    public static String redact(String text, List<Finding> findings) {
        var redacted = new StringBuilder(text.length());
        int at = 0;
        int points = 0;
        for (var finding : findings) {
            int start = text.offsetByCodePoints(at, finding.start() - points);
            int end = text.offsetByCodePoints(start, finding.end() - finding.start());
            redacted.append(text, at, start).append(finding.replacement());
            at = end;
            points = finding.end();
        }
        return redacted.append(text, at, text.length()).toString();
    }

    private static int endOfPart(String text, int from) {
        if (text.length() - from <= PART) {
            return text.length();
        }
        int line = text.lastIndexOf('\n', from + PART);
        int space = line > from ? line : text.lastIndexOf(' ', from + PART);
        int end = space > from ? space + 1 : from + PART;
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    private static List<Finding> examinePart(String part, Replacements replacements) {
        var candidates = Detectors.detect(part);
        replacements.read(part, candidates);
        var findings = new ArrayList<Finding>(candidates.size());
        int at = 0;
        int points = 0;
        for (Candidate candidate : candidates) {
            points += part.codePointCount(at, candidate.start());
            int end = points + part.codePointCount(candidate.start(), candidate.end());
            findings.add(
                    new Finding(
                            points,
                            end,
                            candidate.kind(),
                            candidate.confidence(),
                            candidate.reason(),
                            replacements.of(candidate)));
            at = candidate.end();
            points = end;
        }
        return findings;
    }
}
