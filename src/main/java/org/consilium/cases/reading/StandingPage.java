package org.consilium.cases.reading;

import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.SeenCase;
import org.consilium.ui.Message;

/// Model of `cases/reading/standing`. `keeper` says that the viewer may ask for the sealed name.
public record StandingPage(SeenCase seen, Message readers, boolean keeper) {
    public CaseReport report() {
        return seen.report();
    }
}
