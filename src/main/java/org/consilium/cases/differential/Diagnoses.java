package org.consilium.cases.differential;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All diagnoses named in one case, and which of them are the same.
public final class Diagnoses {
    private final Map<DiagnosisId, Diagnosis> byId = new LinkedHashMap<>();

    public Diagnoses(Collection<Diagnosis> all) {
        all.forEach(each -> byId.put(each.id(), each));
    }

    /// The one that a diagnosis is counted as; itself where it was not merged.
    public DiagnosisId root(DiagnosisId id) {
        var seen = new HashSet<DiagnosisId>();
        var current = id;
        while (seen.add(current)) {
            var found = byId.get(current);
            if (found == null || found.mergedInto() == null) {
                return current;
            }
            current = found.mergedInto();
        }
        return id;
    }

    /// For [Opinion#merged].
    public Map<DiagnosisId, DiagnosisId> same() {
        var same = new HashMap<DiagnosisId, DiagnosisId>();
        byId.keySet().forEach(id -> same.put(id, root(id)));
        return same;
    }

    public Optional<Diagnosis> find(DiagnosisId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public String name(DiagnosisId id) {
        return find(id).map(Diagnosis::name).orElse("");
    }

    /// Other names that count as this one, by alphabet.
    public List<String> alsoCalled(DiagnosisId root) {
        return byId.values().stream()
                .filter(each -> !each.id().equals(root) && root(each.id()).equals(root))
                .map(Diagnosis::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /// Those that are not merged into another, by alphabet.
    public List<Diagnosis> roots() {
        return byId.values().stream()
                .filter(each -> root(each.id()).equals(each.id()))
                .sorted(Comparator.comparing(Diagnosis::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// Those merged by hand, by alphabet.
    public List<Diagnosis> merged() {
        return byId.values().stream()
                .filter(each -> each.mergedInto() != null)
                .sorted(Comparator.comparing(Diagnosis::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The one a name means: of the same key, else the only one that a synonym of it names. Several
    /// such, and nobody can tell: then it is one of its own.
    Optional<Diagnosis> meant(DiagnosisName name, Collection<DiagnosisName> synonyms) {
        var exact = byKeys(Set.of(name.key()));
        if (!exact.isEmpty()) {
            return Optional.of(exact.getFirst());
        }
        var like = byKeys(synonyms.stream().map(DiagnosisName::key).collect(Collectors.toSet()));
        boolean one = like.stream().map(each -> root(each.id())).distinct().count() == 1;
        return one ? Optional.of(like.getFirst()) : Optional.empty();
    }

    private List<Diagnosis> byKeys(Set<String> keys) {
        return byId.values().stream().filter(each -> keys.contains(each.key())).toList();
    }

    /// With one more.
    Diagnoses and(Diagnosis more) {
        var all = new LinkedHashMap<>(byId);
        all.put(more.id(), more);
        return new Diagnoses(all.values());
    }
}
