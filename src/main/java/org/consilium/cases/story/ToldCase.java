package org.consilium.cases.story;

import java.util.List;
import org.consilium.cases.differential.Belief;
import org.consilium.cases.differential.DiagnosisName;
import org.consilium.cases.differential.Differential;
import org.consilium.cases.model.AgeBand;
import org.consilium.cases.model.CareSetting;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.model.Sex;
import org.consilium.cases.model.TestResult;
import org.consilium.cases.outcome.Established;
import org.consilium.cases.outcome.OutcomeKind;
import org.consilium.platform.Cast;
import org.jspecify.annotations.Nullable;

/// A case as `demo/cases/endings.json` tells it.
record ToldCase(
        Cast author,
        int daysAgo,
        String specialty,
        AgeBand age,
        Sex sex,
        CareSetting setting,
        String question,
        String presentation,
        String findings,
        @Nullable String tried,
        @Nullable List<TestResult> results,
        List<Said> opinions,
        @Nullable List<Said> revisions,
        @Nullable List<List<String>> merges,
        @Nullable Ended outcome) {

    /// What somebody said: names, per cents and reasons.
    record Said(Cast by, List<List<String>> said) {
        Differential differential() {
            return new Differential(said.stream().map(Said::belief).toList());
        }

        private static Belief belief(List<String> line) {
            return new Belief(
                    new DiagnosisName(line.get(0)), Integer.parseInt(line.get(1)), line.get(2));
        }
    }

    /// What it was.
    record Ended(
            OutcomeKind kind,
            int daysAgo,
            @Nullable String diagnosis,
            @Nullable Established established,
            @Nullable String detail,
            @Nullable String teaching,
            @Nullable String reason) {}

    CaseText text() {
        return new CaseText(
                question,
                age,
                sex,
                setting,
                presentation,
                "",
                findings,
                results == null ? List.of() : results,
                tried == null ? "" : tried,
                "",
                specialty,
                List.of());
    }

    List<Said> later() {
        return revisions == null ? List.of() : revisions;
    }

    List<List<String>> same() {
        return merges == null ? List.of() : merges;
    }
}
