package org.consilium.cases;

import java.util.UUID;
import org.consilium.platform.Id;
import org.consilium.platform.Item;

/// Identifies a case; [#path] leads to its page.
public record CaseId(UUID value) implements Id {
    public String path() {
        return "/cases/" + shortForm();
    }

    /// The case as what deeds are recorded of. What one points at is its thread.
    public Item item() {
        return new Item("case", value);
    }
}
