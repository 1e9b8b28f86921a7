package org.consilium.deidentification;

import java.util.stream.Collectors;

/// What the gate finds in a text, as letters and words.
final class Found {
    private Found() {}

    static String in(String text) {
        return Deidentifier.examine(text).stream()
                .map(each -> each.letter() + " " + written(text, each))
                .collect(Collectors.joining("; "));
    }

    private static String written(String text, Finding finding) {
        int start = text.offsetByCodePoints(0, finding.start());
        return text.substring(
                start, text.offsetByCodePoints(start, finding.end() - finding.start()));
    }
}
