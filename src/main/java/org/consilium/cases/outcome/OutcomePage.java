package org.consilium.cases.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.cases.differential.Diagnosis;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.rarity.Rare;
import org.consilium.ui.Held;
import org.consilium.ui.Page;
import org.consilium.ui.Problems;

/// Model of `cases/outcome/form`. `named` are the diagnoses readers named, but for the one it was;
/// `earlier` is what was told before, the newest first.
public record OutcomePage(
        CaseReport report,
        OutcomeForm form,
        Problems problems,
        Held held,
        Rare rare,
        List<Diagnosis> named,
        List<OutcomeCard> earlier) {
    public OutcomePage {
        named = List.copyOf(named);
        earlier = List.copyOf(earlier);
    }

    public boolean isCorrection() {
        return !earlier.isEmpty();
    }

    /// Whether readers were told, so that "not known yet" cannot be said any more.
    public boolean isClosed() {
        return earlier.stream().anyMatch(each -> each.kind().closes());
    }

    public Map<String, String> kinds(Page page) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : OutcomeKind.values()) {
            if (kind.closes() || !isClosed()) {
                kinds.put(kind.name(), page.t(kind.label()));
            }
        }
        return kinds;
    }

    public Map<String, String> ways(Page page) {
        var ways = new LinkedHashMap<String, String>();
        for (var way : Established.values()) {
            ways.put(way.name(), page.t(way.label()));
        }
        return ways;
    }
}
