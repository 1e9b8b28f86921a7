package org.consilium.cases.finding;

import java.util.List;
import org.consilium.cases.model.CaseReport;
import org.consilium.platform.ItemCard;

/// A case, and those like it.
public record SimilarPage(CaseReport report, List<ItemCard> cases) {
    public SimilarPage {
        cases = List.copyOf(cases);
    }
}
