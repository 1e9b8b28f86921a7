package org.consilium.cases.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PoolPolicyTest {
    private static final DiagnosisId GOUT = new DiagnosisId(new UUID(0, 1));
    private static final DiagnosisId SEPSIS = new DiagnosisId(new UUID(0, 2));

    @Test
    void takesTheMeanWithNothingSaidAsZero() {
        var pool =
                Pool.of(
                        List.of(
                                new Opinion(Map.of(GOUT, 80, SEPSIS, 20)),
                                new Opinion(Map.of(GOUT, 40))));
        assertThat(pool.of(GOUT)).isEqualTo(60);
        assertThat(pool.of(SEPSIS)).isEqualTo(10);
        assertThat(pool.rest()).isEqualTo(30);
        assertThat(pool.shares().getLast().named()).isEqualTo(1);
        assertThat(pool.shares().getLast().most()).isEqualTo(20);
    }

    @Test
    void knowsNothingOfNobody() {
        assertThat(Pool.of(List.of())).isEqualTo(new Pool(0, List.of(), 100));
    }

    @Test
    void addsUpWhatTurnedOutTheSame() {
        var merged = new Opinion(Map.of(GOUT, 50, SEPSIS, 20)).merged(Map.of(SEPSIS, GOUT));
        assertThat(merged.percents()).containsExactly(Map.entry(GOUT, 70));
    }

    @Property
    void addsUpToAHundred(@ForAll("crowds") List<Opinion> crowd) {
        var pool = Pool.of(crowd);
        double said = pool.shares().stream().mapToDouble(Pool.Share::percent).sum();
        assertThat(said + pool.rest()).isCloseTo(100, within(1e-9));
    }

    @Property
    void losesNoMinority(@ForAll("crowds") List<Opinion> crowd) {
        var pool = Pool.of(crowd);
        crowd.forEach(opinion ->
                opinion.percents()
                        .keySet()
                        .forEach(each -> assertThat(pool.of(each)).isPositive()));
    }

    @Property
    void staysBetweenTheLeastAndTheMost(@ForAll("crowds") List<Opinion> crowd) {
        Pool.of(crowd)
                .shares()
                .forEach(share -> {
                    var said = crowd.stream().mapToInt(one -> one.of(share.diagnosis()));
                    var range = said.summaryStatistics();
                    assertThat(share.percent())
                            .isBetween(range.getMin() - 1e-9, range.getMax() + 1e-9);
                });
    }

    @Property
    void doesNotDependOnTheOrder(@ForAll("crowds") List<Opinion> crowd, @ForAll long seed) {
        var shuffled = new ArrayList<>(crowd);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Pool.of(shuffled)).isEqualTo(Pool.of(crowd));
    }

    @Property
    void movesLittleByOneMore(
            @ForAll("crowds") List<Opinion> crowd, @ForAll("opinions") Opinion one) {
        var before = Pool.of(crowd);
        var more = new ArrayList<>(crowd);
        more.add(one);
        double most = 100.0 / more.size() + 1e-9;
        Pool.of(more)
                .shares()
                .forEach(share ->
                        assertThat(Math.abs(share.percent() - before.of(share.diagnosis())))
                                .isLessThanOrEqualTo(most));
    }

    @Provide
    static Arbitrary<List<Opinion>> crowds() {
        return opinions().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    static Arbitrary<Opinion> opinions() {
        return Opinions.any();
    }
}
