package org.consilium.cases.reading;

import java.util.List;
import org.consilium.cases.model.CaseReport;
import org.consilium.ui.Message;

/// Model of `cases/reading/presentation`: the sections before the results, and after them.
public record PresentationPage(CaseReport report, List<Section> before, List<Section> after) {
    public PresentationPage {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// A section with its safe HTML.
    public record Section(Message title, String html) {}
}
