package org.consilium.cases.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a case says. Texts are Markdown but for the question, which is one line; empty is left out.
public record CaseText(
        String question,
        @Nullable AgeBand age,
        @Nullable Sex sex,
        @Nullable CareSetting setting,
        String presentation,
        String course,
        String findings,
        List<TestResult> results,
        String tried,
        String thinking,
        @Nullable String specialty,
        List<String> tags) {
    public CaseText {
        results = List.copyOf(results);
        tags = List.copyOf(tags);
    }

    /// A case of which only the question is known.
    public static CaseText asking(String question) {
        return new CaseText(
                question, null, null, null, "", "", "", List.of(), "", "", null, List.of());
    }

    public CaseText aged(@Nullable AgeBand other) {
        return new CaseText(
                question,
                other,
                sex,
                setting,
                presentation,
                course,
                findings,
                results,
                tried,
                thinking,
                specialty,
                tags);
    }

    public boolean hasBody() {
        return !(presentation.isBlank() && course.isBlank() && findings.isBlank());
    }
}
