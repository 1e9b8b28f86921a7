package org.consilium.cases.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.cases.differential.Diagnoses;
import org.consilium.cases.differential.Diagnosis;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.model.CaseReport;

/// Model of `cases/outcome/merges`: the names readers gave, those that look alike, and what was
/// merged by hand.
public record MergePage(
        CaseReport report, List<Diagnosis> named, List<Alike> alike, List<Merged> merged) {
    /// Two names that may be a slip of the pen apart; proposed and never merged by themselves.
    public record Alike(Diagnosis one, Diagnosis other) {}

    /// A name and the one it is counted as.
    public record Merged(DiagnosisId id, String name, String into) {}

    public MergePage {
        named = List.copyOf(named);
        alike = List.copyOf(alike);
        merged = List.copyOf(merged);
    }

    static MergePage of(CaseReport report, Diagnoses all) {
        return new MergePage(
                report,
                all.roots(),
                Likeness.pairs(all.roots()).stream()
                        .map(pair -> new Alike(pair.getFirst(), pair.getLast()))
                        .toList(),
                all.merged().stream()
                        .map(each ->
                                new Merged(each.id(), each.name(), all.name(all.root(each.id()))))
                        .toList());
    }

    /// For the choice of a name.
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        named.forEach(each -> options.put(each.id().shortForm(), each.name()));
        return options;
    }
}
