package org.consilium.cases.demo;

import java.util.Map;
import org.consilium.files.Files;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.ui.Problems;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// Images of the demo cases: drawn, of nobody, described and ticked as their authors would.
@Component
class DemoImages {
    private final Files files;

    DemoImages(Files files) {
        this.files = files;
    }

    /// `described`: names of drawings with what they show.
    void take(Tray tray, Map<String, String> described) {
        described.forEach((name, alt) -> {
            var drawn = new ByteArrayResource(DemoDrawing.of(name));
            if (files.take(tray, Wanted.PICTURE, name, drawn)
                    instanceof TakeOutcome.Taken(var file)) {
                files.describe(tray.member(), Map.of(file, alt), Problems.none());
                files.review(tray.member(), file, 0);
            }
        });
    }
}
