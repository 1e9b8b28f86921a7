package org.consilium.cases.opinions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.cases.differential.CrowdChart;
import org.consilium.cases.differential.Diagnoses;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.Movement;
import org.consilium.cases.differential.Opinion;
import org.consilium.cases.differential.Pool;
import org.consilium.people.Bylines;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of all commitments what a page shows.
@Component
class Crowds {
    private final Bylines bylines;

    Crowds(Bylines bylines) {
        this.bylines = bylines;
    }

    /// `truth` is what it was, null while that is not known.
    Crowd of(Viewer viewer, List<Said> said, Diagnoses diagnoses, @Nullable DiagnosisId truth) {
        var first = new LinkedHashMap<UUID, Said>();
        var last = new LinkedHashMap<UUID, Said>();
        said.forEach(each -> {
            first.putIfAbsent(each.reader(), each);
            last.put(each.reader(), each);
        });
        var now = Pool.of(opinions(last.values(), diagnoses));
        var before = Pool.of(opinions(first.values(), diagnoses));
        var movement =
                Movement.of(
                        said.stream()
                                .map(each ->
                                        new Movement.Commitment(
                                                each.reader(),
                                                each.when(),
                                                each.opinion(diagnoses)))
                                .toList());
        var reasons = new Reasons(viewer, diagnoses, first, last);
        var named = new LinkedHashSet<DiagnosisId>();
        now.shares().forEach(share -> named.add(share.diagnosis()));
        before.shares().forEach(share -> named.add(share.diagnosis()));
        var contenders =
                named.stream()
                        .map(id ->
                                contender(
                                        id,
                                        now,
                                        before,
                                        diagnoses,
                                        id.equals(truth),
                                        reasons.of(id)))
                        .toList();
        return new Crowd(now.readers(), contenders, now.rest(), movement, chart(movement));
    }

    private static CrowdChart chart(Movement movement) {
        return CrowdChart.of(movement);
    }

    private static List<Opinion> opinions(Iterable<Said> said, Diagnoses diagnoses) {
        var opinions = new ArrayList<Opinion>();
        said.forEach(each -> opinions.add(each.opinion(diagnoses)));
        return opinions;
    }

    private static Contender contender(
            DiagnosisId id,
            Pool now,
            Pool before,
            Diagnoses diagnoses,
            boolean truth,
            List<Reason> reasons) {
        var share = now.shares().stream().filter(each -> each.diagnosis().equals(id)).findFirst();
        return new Contender(
                id,
                diagnoses.name(id),
                diagnoses.alsoCalled(id),
                now.of(id),
                before.of(id),
                share.map(Pool.Share::named).orElse(0),
                share.map(Pool.Share::most).orElse(0),
                truth,
                reasons);
    }

    /// The reasons for each diagnosis: what readers say now, then what some said first and dropped.
    private final class Reasons {
        private final Viewer viewer;
        private final Diagnoses diagnoses;
        private final Map<DiagnosisId, List<Reason>> now = new LinkedHashMap<>();
        private final Map<DiagnosisId, List<Reason>> dropped = new LinkedHashMap<>();

        Reasons(Viewer viewer, Diagnoses diagnoses, Map<UUID, Said> first, Map<UUID, Said> last) {
            this.viewer = viewer;
            this.diagnoses = diagnoses;
            last.values().forEach(each -> collect(each, now, false, List.of()));
            first.forEach((reader, each) ->
                    collect(each, dropped, true, roots(last.getOrDefault(reader, each))));
        }

        List<Reason> of(DiagnosisId id) {
            var all = new ArrayList<>(now.getOrDefault(id, List.of()));
            all.addAll(dropped.getOrDefault(id, List.of()));
            return all;
        }

        private List<DiagnosisId> roots(Said said) {
            return said.beliefs().stream().map(this::root).toList();
        }

        private DiagnosisId root(Said.Line line) {
            return diagnoses.root(new DiagnosisId(line.diagnosis()));
        }

        private void collect(
                Said said,
                Map<DiagnosisId, List<Reason>> into,
                boolean isDropped,
                List<DiagnosisId> without) {
            if (said.silent()) {
                return;
            }
            var card = said.card();
            var by = card == null ? null : bylines.of(viewer, card);
            for (var line : said.beliefs()) {
                if (!line.reason().isEmpty() && !without.contains(root(line))) {
                    into.computeIfAbsent(root(line), unseen -> new ArrayList<>())
                            .add(
                                    new Reason(
                                            by,
                                            said.mine(),
                                            line.percent(),
                                            isDropped,
                                            line.reason()));
                }
            }
        }
    }
}
