package org.consilium.cases.differential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.cases.CaseId;
import org.consilium.platform.Ids;
import org.consilium.platform.NotFound;
import org.consilium.search.Synonyms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Which diagnoses of a case names mean, and which are the same. Call within a transaction that
/// holds the case.
@Component
public class NamedDiagnoses {
    private final DiagnosisRepository diagnoses;
    private final ObjectProvider<Synonyms> synonyms;
    private final Ids ids;

    NamedDiagnoses(DiagnosisRepository diagnoses, ObjectProvider<Synonyms> synonyms, Ids ids) {
        this.diagnoses = diagnoses;
        this.synonyms = synonyms;
        this.ids = ids;
    }

    public void hold(CaseId id) {
        diagnoses.hold(id);
    }

    public Diagnoses of(CaseId id) {
        return diagnoses.of(id);
    }

    /// What names mean, in their order; those not named before are still to be [#keep]pt.
    record Meaning(List<DiagnosisId> meant, List<Diagnosis> added, Diagnoses all) {}

    Meaning meaning(CaseId id, List<DiagnosisName> names) {
        var all = diagnoses.of(id);
        var meant = new ArrayList<DiagnosisId>();
        var added = new ArrayList<Diagnosis>();
        for (var name : names) {
            var known = all.meant(name, synonyms(name));
            var diagnosis =
                    known.orElseGet(() -> Diagnosis.named(new DiagnosisId(ids.next()), name));
            if (known.isEmpty()) {
                added.add(diagnosis);
                all = all.and(diagnosis);
            }
            meant.add(diagnosis.id());
        }
        return new Meaning(meant, added, all);
    }

    void keep(CaseId id, Meaning meaning, Instant at) {
        diagnoses.add(id, meaning.added(), at);
    }

    /// The diagnosis a name means, kept with the case if it is a new one.
    public DiagnosisId name(CaseId id, DiagnosisName name, Instant at) {
        var meaning = meaning(id, List.of(name));
        keep(id, meaning, at);
        return meaning.all().root(meaning.meant().getFirst());
    }

    /// Counts a diagnosis as another one; false where that would turn in a circle.
    public boolean merge(CaseId id, DiagnosisId one, DiagnosisId into) {
        var all = diagnoses.of(id);
        if (all.find(one).isEmpty() || all.find(into).isEmpty()) {
            throw new NotFound();
        }
        if (all.root(into).equals(one) || all.root(one).equals(all.root(into))) {
            return false;
        }
        diagnoses.merge(id, one, all.root(into));
        return true;
    }

    /// Counts a diagnosis by itself again.
    public void part(CaseId id, DiagnosisId one) {
        diagnoses.merge(id, one, null);
    }

    private Set<DiagnosisName> synonyms(DiagnosisName name) {
        return Optional.ofNullable(synonyms.getIfAvailable()).stream()
                .flatMap(each -> each.of(name.folded()).stream())
                .map(DiagnosisName::new)
                .collect(Collectors.toSet());
    }
}
