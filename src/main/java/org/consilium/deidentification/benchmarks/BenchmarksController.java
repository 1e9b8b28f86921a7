package org.consilium.deidentification.benchmarks;

import java.util.function.Supplier;
import org.consilium.deidentification.command.Evaluation;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;

/// How well the identifier gate finds, measured by the process that is asked: the same code and the
/// same notes as `./consilium deidentify --evaluate`.
@Controller
class BenchmarksController {
    private final Supplier<BenchmarksPage> measured =
            SingletonSupplier.of(() ->
                    new BenchmarksPage(
                            Evaluation.of(Evaluation.Notes.BLIND),
                            Evaluation.of(Evaluation.Notes.HELD_OUT),
                            Evaluation.of(Evaluation.Notes.REGRESSION)));

    @GetMapping("/benchmarks")
    @Access(Who.ANYONE)
    Screen show() {
        return Screen.of("deidentification/benchmarks", measured.get());
    }
}
