package org.consilium.cases.opinions;

import java.util.List;
import org.consilium.cases.differential.CrowdChart;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.Movement;

/// What all readers of a case think together: every diagnosis anybody named, the likeliest first;
/// what is left for something else; and how that moved.
public record Crowd(
        int readers, List<Contender> contenders, double rest, Movement movement, CrowdChart chart) {
    private static final int LEADING = 4;
    private static final double ALL = 100;

    public Crowd {
        contenders = List.copyOf(contenders);
    }

    /// What most think.
    public List<Contender> leading() {
        return contenders.subList(0, Math.min(LEADING, contenders.size()));
    }

    /// What fewer think: none of it is left out.
    public List<Contender> minority() {
        return contenders.subList(Math.min(LEADING, contenders.size()), contenders.size());
    }

    public long restRounded() {
        return Math.round(rest);
    }

    /// The Brier score of the pool itself.
    double score(DiagnosisId truth) {
        double missed = 1;
        double wrong = 0;
        for (var each : contenders) {
            double share = each.now() / ALL;
            if (each.id().equals(truth)) {
                missed = 1 - share;
            } else {
                wrong += share * share;
            }
        }
        return missed * missed + wrong;
    }

    /// Whether there is a course to draw.
    public boolean hasMoved() {
        return movement.steps().size() > 1;
    }

    public List<Contender> drawn() {
        return movement.diagnoses().stream()
                .flatMap(id -> contenders.stream().filter(each -> each.id().equals(id)))
                .toList();
    }
}
