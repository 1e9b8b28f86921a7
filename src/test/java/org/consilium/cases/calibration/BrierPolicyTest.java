package org.consilium.cases.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.Opinion;
import org.consilium.cases.differential.Opinions;
import org.consilium.cases.differential.Pool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrierPolicyTest {
    private static final DiagnosisId TRUTH = Opinions.diagnosis(1);
    private static final DiagnosisId OTHER = Opinions.diagnosis(2);

    @ParameterizedTest
    @CsvSource({"100, 0, 0", "0, 100, 20000", "0, 1, 10001", "60, 30, 2500", "1, 0, 9801"})
    void scoresWhatWasSaid(int right, int wrong, int expected) {
        var said = new LinkedHashMap<DiagnosisId, Integer>();
        if (right > 0) {
            said.put(TRUTH, right);
        }
        if (wrong > 0) {
            said.put(OTHER, wrong);
        }
        assertThat(Brier.of(new Opinion(said), TRUTH)).isEqualTo(new Brier(expected));
    }

    @Property
    void liesBetweenNoughtAndTwo(
            @ForAll("opinions") Opinion opinion, @ForAll @IntRange(min = 1, max = 9) int truth) {
        double score = Brier.of(opinion, Opinions.diagnosis(truth)).value();
        assertThat(score).isBetween(0.0, 2.0);
        assertThat(score == 0).isEqualTo(opinion.of(Opinions.diagnosis(truth)) == 100);
    }

    /// Whatever somebody believes, saying just that scores best in expectation: what they give to
    /// "something else" is then one of diagnoses they did not name.
    @Property
    void rewardsSayingWhatOneBelieves(
            @ForAll("opinions") Opinion believed, @ForAll("opinions") Opinion said) {
        assertThat(expected(believed, believed))
                .isLessThanOrEqualTo(expected(believed, said) + 1e-9);
    }

    /// The mean of a crowd's opinions scores no worse than its members do on average.
    @Property
    void findsTheCrowdNoWorseThanItsMembers(
            @ForAll("crowds") List<Opinion> crowd, @ForAll @IntRange(min = 1, max = 9) int number) {
        var truth = Opinions.diagnosis(number);
        double members =
                crowd.stream().mapToDouble(one -> Brier.of(one, truth).value()).average().orElse(0);
        assertThat(ofPool(Pool.of(crowd), truth)).isLessThanOrEqualTo(members + 1e-9);
    }

    private static double ofPool(Pool pool, DiagnosisId truth) {
        double missed = 1 - pool.of(truth) / 100;
        return missed * missed
                + pool.shares().stream()
                        .filter(share -> !share.diagnosis().equals(truth))
                        .mapToDouble(share -> Math.pow(share.percent() / 100, 2))
                        .sum();
    }

    private static double expected(Opinion believed, Opinion said) {
        var unnamed = Opinions.diagnosis(99);
        int rest = 100 - believed.percents().values().stream().mapToInt(Integer::intValue).sum();
        var all = new LinkedHashMap<>(believed.percents());
        all.put(unnamed, rest);
        return all.entrySet().stream()
                .mapToDouble(
                        each -> each.getValue() / 100.0 * Brier.of(said, each.getKey()).value())
                .sum();
    }

    @Provide
    static Arbitrary<Opinion> opinions() {
        return Opinions.any();
    }

    @Provide
    static Arbitrary<List<Opinion>> crowds() {
        return Opinions.any().list().ofMinSize(1).ofMaxSize(12);
    }

    @ParameterizedTest
    @CsvSource({"2500, 0.25", "0, 0.00", "20000, 2.00"})
    void writesTwoDecimals(int score, String written) {
        assertThat(new Brier(score).written(java.util.Locale.UK)).isEqualTo(written);
        assertThat(new Brier(score).value()).isCloseTo(Double.parseDouble(written), within(0.005));
    }
}
