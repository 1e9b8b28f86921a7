package org.consilium.cases.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consilium.cases.calibration.Calibration.Band;
import org.junit.jupiter.api.Test;

class CalibrationPolicyTest {
    @Test
    void putsStatementsIntoTheirBands() {
        var calibration =
                Calibration.of(
                        List.of(
                                new Statement(60, true),
                                new Statement(70, false),
                                new Statement(100, true),
                                new Statement(5, false)));
        assertThat(calibration.bands())
                .containsExactly(
                        new Band(1, 9, 1, 5, 0),
                        new Band(50, 74, 2, 65, 1),
                        new Band(91, 100, 1, 100, 1));
        assertThat(calibration.bands().get(1).share()).isEqualTo(50);
    }

    @Test
    void isEmptyWithoutStatements() {
        assertThat(Calibration.of(List.of()).bands()).isEmpty();
    }

    @Property
    void losesNoStatement(@ForAll("statements") List<Statement> statements) {
        var calibration = Calibration.of(statements);
        assertThat(calibration.statements()).isEqualTo(statements.size());
        assertThat(calibration.bands().stream().mapToInt(Band::cameTrue).sum())
                .isEqualTo(statements.stream().filter(Statement::cameTrue).count());
    }

    @Property
    void staysWithinItsBand(@ForAll("statements") List<Statement> statements) {
        Calibration.of(statements)
                .bands()
                .forEach(band -> {
                    assertThat(band.said()).isBetween((double) band.from(), (double) band.to());
                    assertThat(band.share()).isBetween(0.0, 100.0);
                });
    }

    @Provide
    static Arbitrary<List<Statement>> statements() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100), Arbitraries.of(true, false))
                .as(Statement::new)
                .list()
                .ofMaxSize(40);
    }
}
