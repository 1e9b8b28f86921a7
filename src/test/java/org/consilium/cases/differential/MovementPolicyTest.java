package org.consilium.cases.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consilium.cases.differential.Movement.Commitment;
import org.junit.jupiter.api.Test;

class MovementPolicyTest {
    private static final Instant DAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final DiagnosisId GOUT = Opinions.diagnosis(1);
    private static final DiagnosisId SEPSIS = Opinions.diagnosis(2);

    @Test
    void followsTheCrowdFromOneToTheOther() {
        var movement =
                Movement.of(
                        List.of(
                                committed(1, 0, Map.of(GOUT, 90)),
                                committed(2, 1, Map.of(SEPSIS, 80)),
                                committed(1, 2, Map.of(SEPSIS, 60))));
        assertThat(movement.diagnoses()).containsExactly(SEPSIS);
        assertThat(movement.steps().stream().map(Movement.Step::shares))
                .containsExactly(List.of(0.0), List.of(40.0), List.of(70.0));
        assertThat(movement.steps().getLast().readers()).isEqualTo(2);
        assertThat(CrowdChart.of(movement).lines())
                .containsExactly("0.0,120.0 160.0,72.0 320.0,36.0");
    }

    @Test
    void drawsNothingOfNobody() {
        assertThat(CrowdChart.of(Movement.of(List.of())).lines()).isEmpty();
    }

    @Property
    void endsAtThePool(@ForAll("crowds") List<Opinion> crowd) {
        var commitments = new ArrayList<Commitment>();
        var latest = new LinkedHashMap<Integer, Opinion>();
        for (int i = 0; i < crowd.size(); i++) {
            int reader = i % 7;
            commitments.add(new Commitment(new UUID(1, reader), DAY.plusSeconds(i), crowd.get(i)));
            latest.put(reader, crowd.get(i));
        }
        var movement = Movement.of(commitments);
        var pool = Pool.of(latest.values());
        assertThat(movement.steps()).hasSizeLessThanOrEqualTo(Movement.STEPS + 1);
        for (int k = 0; k < movement.diagnoses().size(); k++) {
            assertThat(movement.steps().getLast().shares().get(k))
                    .isCloseTo(pool.of(movement.diagnoses().get(k)), within(1e-9));
        }
    }

    @Provide
    static Arbitrary<List<Opinion>> crowds() {
        return Opinions.any().list().ofMinSize(1).ofMaxSize(150);
    }

    private static Commitment committed(int reader, int minute, Map<DiagnosisId, Integer> said) {
        return new Commitment(
                new UUID(1, reader), DAY.plusSeconds(60L * minute), new Opinion(said));
    }
}
