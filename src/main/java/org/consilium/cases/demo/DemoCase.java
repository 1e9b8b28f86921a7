package org.consilium.cases.demo;

import java.util.List;
import java.util.Map;
import org.consilium.cases.model.AgeBand;
import org.consilium.cases.model.CareSetting;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.model.Sex;
import org.consilium.cases.model.TestResult;
import org.jspecify.annotations.Nullable;

/// A case of `demo/cases.json`. `author` and those who reply are of the cast, by first name;
/// `images` are names of drawings with what they show; `audience` is `verified`, `specialty:…`,
/// `room:…` or `named:…`, and null for what stays a draft.
record DemoCase(
        String author,
        @Nullable String audience,
        boolean sealed,
        int daysAgo,
        String question,
        @Nullable AgeBand age,
        @Nullable Sex sex,
        @Nullable CareSetting setting,
        String presentation,
        @Nullable String course,
        @Nullable String findings,
        @Nullable List<TestResult> results,
        @Nullable String tried,
        @Nullable String thinking,
        @Nullable String specialty,
        @Nullable List<String> tags,
        @Nullable Map<String, String> images,
        @Nullable List<DemoReply> replies) {
    record DemoReply(String author, double daysLater, String body) {}

    CaseText text() {
        return new CaseText(
                question,
                age,
                sex,
                setting,
                presentation,
                or(course),
                or(findings),
                results == null ? List.of() : results,
                or(tried),
                or(thinking),
                specialty,
                tags == null ? List.of() : tags);
    }

    Map<String, String> drawn() {
        return images == null ? Map.of() : images;
    }

    List<DemoReply> said() {
        return replies == null ? List.of() : replies;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
