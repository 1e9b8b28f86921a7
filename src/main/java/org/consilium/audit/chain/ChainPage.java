package org.consilium.audit.chain;

import java.util.List;

/// Model of `audit/chain`: the newest seal, what waits for one, and the newest roots.
public record ChainPage(Seal last, long waiting, List<Root> roots) {
    public ChainPage {
        roots = List.copyOf(roots);
    }
}
